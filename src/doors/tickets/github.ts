import type { TicketMessage } from "../../conversation/index.js";
import { client, orNone, type ClientOptions } from "./client.js";
import type { HookEvent, TicketPort } from "./port.js";

export interface GithubOptions extends Pick<ClientOptions, "fetch"> {
  /** `https://api.github.com` by default. */
  readonly url?: string;
  readonly token: string;
  /** The bot's login. */
  readonly user: string;
}

interface User { readonly login: string; readonly type?: string }
interface Post { readonly id: number; readonly user: User | null; readonly body: string | null; readonly created_at: string; readonly author_association?: string }
interface Issue extends Post { readonly number: number; readonly state: string; readonly locked?: boolean }

const STAFF: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
const PAGE = 100, PAGES_MOST = 20;

/** Issues of GitHub; read against recorded payloads. There are no internal notes, so nothing is said unless the policy allows it to be public. A ticket is `owner/name#12`. */
export function githubPort({ url = "https://api.github.com", token, user, fetch }: GithubOptions): TicketPort {
  const github = client({ base: url, headers: { authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28", "user-agent": "whytables" }, ...(fetch === undefined ? {} : { fetch }) });
  const messageOf = ({ id, user: author, body, created_at, author_association = "" }: Post, opener: string | undefined): TicketMessage => ({
    id: String(id), text: body ?? "", at: created_at,
    author: author?.login === user ? "bot" : author?.type === "Bot" ? "auto" : author?.login === opener ? "customer" : STAFF.has(author_association) ? "agent" : "customer",
  });
  return {
    system: "github", can: { edit: true, internal: false },
    async read(ticket) {
      const path = pathOf(ticket);
      const issue = (await orNone(github.get(path))) as Issue | undefined;
      if (issue === undefined) return undefined;
      const opener = issue.user?.login;
      const messages = [{ ...messageOf(issue, opener), id: "issue" }];
      for (let page = 1; page <= PAGES_MOST; page++) {
        const comments = (await github.get(`${path}/comments?per_page=${PAGE}&page=${page}`)) as readonly Post[];
        messages.push(...comments.map((one) => messageOf(one, opener)));
        if (comments.length < PAGE) break;
      }
      return { id: ticket, closed: issue.state !== "open" || issue.locked === true, messages };
    },
    async say(ticket, body) {
      await github.send("POST", `${pathOf(ticket)}/comments`, { body });
    },
    async edit(ticket, message, body) {
      if (!/^\d{1,15}$/.test(message)) throw new TypeError("a comment of GitHub has a number");
      await github.send("PATCH", `${pathOf(ticket).replace(/\/\d+$/, "")}/comments/${message}`, { body });
    },
  };
}

function pathOf(ticket: string): string {
  const [, repository, number] = /^([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})#(\d{1,9})$/.exec(ticket) ?? [];
  if (repository === undefined || repository.endsWith("/..") || repository.endsWith("/.")) throw new TypeError("a ticket of GitHub is owner/name#12");
  return `/repos/${repository}/issues/${number!}`;
}

const EVENTS: ReadonlySet<string> = new Set(["opened", "edited", "reopened", "created"]);

/** What the webhook sends for `issues` and `issue_comment`. */
export function githubEvent(body: unknown, headers: Readonly<Record<string, string | undefined>>): HookEvent | undefined {
  const { action, issue, repository } = Object(body) as { readonly action?: string; readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown }; readonly repository?: { readonly full_name?: unknown } };
  if (!EVENTS.has(action ?? "") || typeof issue?.number !== "number" || issue.pull_request !== undefined || typeof repository?.full_name !== "string") return undefined;
  const delivery = headers["x-github-delivery"];
  return { ticket: `${repository.full_name}#${issue.number}`, ...(delivery === undefined ? {} : { delivery }) };
}
