/** A module's name as the kernel has it: files, modprobe and people write `-` and `_` alike. */
export const moduleName = (name: string): string => name.replaceAll("-", "_");

/** A module's name out of its file: `/lib/modules/6.1.0/kernel/net/netfilter/xt_geoip.ko.xz`, or the bare name that busybox' insmod repeats. */
export function moduleOfPath(path: string): string | undefined {
  const found = /(?:^|\/)([A-Za-z0-9_-]{1,64})\.ko(?:\.[a-z]{1,4})?$|^([A-Za-z0-9_-]{1,64})$/.exec(path);
  return found?.[1] ?? found?.[2];
}
