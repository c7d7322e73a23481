import { closeSync, constants, fchmodSync, fsyncSync, lstatSync, openSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { UsageError } from "./usage-error.js";

/** Writes a file that only its owner can read. A new one is put in the old one's place, so no link is followed and no wider mode stays. */
export function writePrivate(file: string, text: string): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw new UsageError(`it is ${there.isSymbolicLink() ? "a link" : "no ordinary file"}; name another`);
  const beside = `${file}.${process.pid}.new`;
  const fd = openSync(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
  try {
    fchmodSync(fd, 0o600);
    writeFileSync(fd, text);
    fsyncSync(fd);
    renameSync(beside, file);
  } catch (error) {
    unlinkSync(beside);
    throw error;
  } finally {
    closeSync(fd);
  }
}
