import { ownerOf } from "../knowledge/owners/index.js";

/** The name of the program that made a chain for itself: nobody else makes, empties or removes it. */
export const chainOwner = (name: string, table?: string): string | undefined => ownerOf({ kind: "chain", name, ...(table === undefined ? {} : { table }) })?.name;
export const isOwnedChain = (name: string, table?: string): boolean => chainOwner(name, table) !== undefined;
export const isOwnedSet = (name: string): boolean => ownerOf({ kind: "set", name }) !== undefined;
