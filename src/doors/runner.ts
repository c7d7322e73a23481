import { call, DEFINITIONS, OPERATIONS, operationsWith, type Definitions, type Desk, type Operation, type Result } from "../service/index.js";

/** The operations that a door has, and what their schemas refer to. */
export interface Table {
  readonly operations: readonly Operation[];
  readonly definitions: Definitions;
}

export const TABLE: Table = { operations: OPERATIONS, definitions: DEFINITIONS };

/** The built-in table, answering with what a desk knows besides. */
export const tableWith = (desk: Desk): Table => ({ operations: operationsWith(desk), definitions: DEFINITIONS });

/** Calls an operation somewhere: here, or in a worker that can be stopped. Never rejects. */
export type Runner = (name: string, input: unknown) => Promise<Result>;

export const inProcess = ({ operations, definitions }: Table): Runner => (name, input) => Promise.resolve(call(operations, definitions, name, input));
