/** A module's name as the kernel has it: files, modprobe and people write `-` and `_` alike. */
export const moduleName = (name: string): string => name.replaceAll("-", "_");
