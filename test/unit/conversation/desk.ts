import { decide, type Action, type Capabilities, type Policy, type State, type Ticket, type TicketMessage } from "../../../src/conversation/index.js";

export const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
export const VIRTUOZZO = "# cat /etc/virtuozzo-release\nVirtuozzo Linux release 7.5\n# uname -r\n3.10.0-1160.41.1.vz7.183.5";

/** A ticket system in memory: what an action does to a ticket. */
export function carryOut(ticket: Ticket, action: Action): Ticket {
  const id = String(ticket.messages.length + 1);
  switch (action.kind) {
    case "silent": case "verdict": return ticket;
    case "edit": return { ...ticket, messages: ticket.messages.map((one) => (one.id === action.message ? { ...one, text: action.body } : one)) };
    default: return { ...ticket, messages: [...ticket.messages, { id, author: "bot", text: action.body, internal: !action.public }] };
  }
}

export const says = (ticket: Ticket, author: TicketMessage["author"], text: string, more: Partial<TicketMessage> = {}): Ticket =>
  ({ ...ticket, messages: [...ticket.messages, { id: String(ticket.messages.length + 1), author, text, ...more }] });

export const opened = (text: string): Ticket => says({ id: "7", messages: [] }, "customer", text);

/** One turn: decides, carries it out. */
export function turn(ticket: Ticket, policy: Policy = {}, state: State = {}): { readonly ticket: Ticket; readonly action: Action } {
  const action = decide(ticket, state, policy);
  return { ticket: carryOut(ticket, action), action };
}

export const CAN: Capabilities = { edit: true, internal: true };
