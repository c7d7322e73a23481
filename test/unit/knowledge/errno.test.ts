import { describe, expect, it } from "vitest";
import { getSystemErrorMap } from "node:util";
import { ERRNOS } from "../../../src/knowledge/errno-names.js";
import { errnoOfNumber, errnoOfText, errnoNumber, ERRNO_TEXTS } from "../../../src/knowledge/errno.js";

describe("the error a text stands for", () => {
  it.each([
    ["No such file or directory", "ENOENT"],
    ["no such file or directory.", "ENOENT"],
    ["Invalid argument. Run `dmesg' for more information.", "EINVAL"],
    ["Operation not permitted (os error 1)", "EPERM"],
    ["[Errno 2] No such file or directory", "ENOENT"],
    ["Permission denied (you must be root)", "EPERM"],
    ["Permission denied", "EACCES"],
    ["Table does not exist (do you need to insmod?)", "ENOENT"],
    ["iptables who? (do you need to insmod?)", "ENOPROTOOPT"],
    ["No chain/target/match by that name", "ENOENT"],
    ["Memory allocation problem", "ENOMEM"],
    ["Out of memory", "ENOMEM"],
    ["Resource busy", "EBUSY"],
    ["Try again", "EAGAIN"],
    ["Can’t delete built-in chain", "EINVAL"],
    ["Das Argument ist ungültig", "EINVAL"],
    ["Aucun fichier ou dossier de ce type", "ENOENT"],
    ["Operación no permitida", "EPERM"],
    ["Нет такого файла или каталога", "ENOENT"],
    ["没有那个文件或目录", "ENOENT"],
    ["そのようなファイルやディレクトリはありません", "ENOENT"],
    ["Argumento inválido", "EINVAL"],
    ["Argomento non valido", "EINVAL"],
    ["Zły argument", "EINVAL"],
    ["Actie is niet toegestaan", "EPERM"],
    ["Unknown error 524", "ENOTSUPP"],
    ["Unknown error 512", "ERESTARTSYS"],
    ["errno=22", "EINVAL"],
    ["-2", "ENOENT"],
    ["EPROTOTYPE", "EPROTOTYPE"],
  ])("%s is %s", (text, name) => expect(errnoOfText(text)).toBe(name));

  it.each(["Unknown error -1", "Unknown error 4294967295", "Unknown error 18446744073709551615", "Incompatible with this kernel", "No error information", "hello", "", "constructor", "1.4.7"])("%s is none", (text) => {
    expect(errnoOfText(text)).toBeUndefined();
  });

  it("is told by every text listed", () => {
    for (const text of ERRNO_TEXTS) expect(errnoOfText(text), text).toBeDefined();
  });

  it("has the number Linux gives it", () => {
    for (const [number, [name]] of getSystemErrorMap()) {
      const known = ERRNOS.find((entry) => entry.name === name || (name === "ENOTSUP" && entry.name === "EOPNOTSUPP"));
      if (known !== undefined && process.platform === "linux") expect(-number, name).toBe(errnoNumber(known.name));
    }
    expect(errnoOfNumber(-93)).toBe("EPROTONOSUPPORT");
  });
});
