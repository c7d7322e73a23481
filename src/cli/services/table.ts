import type { Option } from "../options.js";

/** Ticket systems that a bot speaks to; the door has them as code, a test holds the two together. */
export const SYSTEM_NAMES = ["rt", "zammad", "zendesk", "github", "generic"] as const;

const host: Option = { type: "string", value: "HOST", help: "where to listen (default: 127.0.0.1)" };
/** What a desk knows of all its machines, and of its own programs. */
const desk = {
  config: { type: "string", value: "FILE", help: "facts that hold for all tickets, one a line: platform: virtuozzo" },
  env: { type: "string", short: "e", multiple: true, value: "NAME=VALUE", help: "what is known of all machines: --env platform=virtuozzo" },
  own: { type: "string", value: "FILE", help: "messages and rules of your own, as JSON, beside the built-in ones" },
} as const satisfies Readonly<Record<string, Option>>;
const port = (number: number): Option => ({ type: "string", value: "PORT", help: `its port (default: ${number}; 0: any that is free)` });

export const PORTS = { serve: 8487, bot: 8488 } as const;

/** The options of the commands that go on until they are stopped. */
export const SERVICE_OPTIONS = {
  serve: {
    host, port: port(PORTS.serve),
    "token-file": { type: "string", value: "FILE", help: "a secret of 16 characters at least, which callers send as a bearer token; wanted where others than this machine reach it" },
    ...desk, mcp: { type: "boolean", help: "tools for assistants too, at /mcp" },
  },
  mcp: desk,
  bot: {
    url: { type: "string", value: "URL", help: "the ticket system's own address" },
    user: { type: "string", value: "NAME", help: "whom the bot writes as: nobody else may" },
    "secret-file": { type: "string", value: "FILE", help: "the password or token" },
    "hook-secret-file": { type: "string", value: "FILE", help: "what the system signs its events with" },
    host, port: port(PORTS.bot),
    data: { type: "string", value: "DIR", help: "where events not yet done, verdicts and causes of tickets are kept; no text of a ticket" },
    ...desk,
    field: { type: "string", value: "NAME", help: "a field of the ticket that shows the state to people" },
    public: { type: "string", value: "WHICH", values: ["never", "high"], help: "answers that the customer sees without an agent: never, high (default: never)" },
    note: { type: "string", value: "LEVEL", values: ["high", "medium", "low"], help: "the lowest confidence that is worth a note: high, medium, low (default: medium)" },
    "no-questions": { type: "boolean", help: "never ask the customer" },
    pause: { type: "string", value: "SECONDS", help: "between two messages in a ticket (default: 60)" },
  },
  stream: {
    confirm: { type: "string", value: "FILE", help: "what is found goes there, and OK is said for each line: for rsyslog's omprog" },
    ...desk,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Option>>>>;

export type ServiceName = keyof typeof SERVICE_OPTIONS;
