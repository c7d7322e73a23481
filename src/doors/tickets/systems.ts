import { genericEvent, genericPort } from "./generic.js";
import { githubEvent, githubPort } from "./github.js";
import type { HookOptions } from "./hooks.js";
import type { TicketPort } from "./port.js";
import { rtEvent, rtPort } from "./rt.js";
import type { SchemeName } from "./signatures.js";
import { zammadEvent, zammadPort } from "./zammad.js";
import { zendeskEvent, zendeskPort } from "./zendesk.js";

/** How to reach a system. */
export interface Access {
  readonly url?: string;
  /** The bot's own user: its name, login or mail address. */
  readonly user: string;
  /** Password or token. */
  readonly secret: string;
  /** A custom field of RT for lists; see `RtOptions`. */
  readonly field?: string;
}

export interface System {
  readonly scheme: SchemeName;
  readonly event: HookOptions["event"];
  /** It has no address that fits everybody. */
  readonly wantsUrl: boolean;
  readonly wantsUser: boolean;
  readonly port: (access: Access) => TicketPort;
}

/** Every ticket system that a bot can be on. `rt` is tried on a real one; the others against recorded payloads. */
export const SYSTEMS: Readonly<Record<string, System>> = {
  rt: { scheme: "whytables", event: rtEvent, wantsUrl: true, wantsUser: true, port: ({ url = "", user, secret, field }) => rtPort({ url, user, password: secret, ...(field === undefined ? {} : { field }) }) },
  zammad: { scheme: "zammad", event: zammadEvent, wantsUrl: true, wantsUser: true, port: ({ url = "", user, secret }) => zammadPort({ url, user, token: secret }) },
  zendesk: { scheme: "zendesk", event: zendeskEvent, wantsUrl: true, wantsUser: true, port: ({ url = "", user, secret }) => zendeskPort({ url, user, token: secret }) },
  github: { scheme: "github", event: githubEvent, wantsUrl: false, wantsUser: true, port: ({ url, user, secret }) => githubPort({ user, token: secret, ...(url === undefined ? {} : { url }) }) },
  generic: { scheme: "whytables", event: genericEvent, wantsUrl: true, wantsUser: false, port: ({ url = "", secret }) => genericPort({ url, token: secret }) },
};
