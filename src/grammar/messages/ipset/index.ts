import type { MessageSource } from "../../message.js";
import { errcode } from "./errcode.js";
import { ipset } from "./ipset.js";
import { ipsetIphash } from "./ipset-iphash.js";
import { ipsetIpmap } from "./ipset-ipmap.js";
import { ipsetIpporthash } from "./ipset-ipporthash.js";
import { ipsetIpportiphash } from "./ipset-ipportiphash.js";
import { ipsetIpportnethash } from "./ipset-ipportnethash.js";
import { ipsetIptree } from "./ipset-iptree.js";
import { ipsetIptreemap } from "./ipset-iptreemap.js";
import { ipsetMacipmap } from "./ipset-macipmap.js";
import { ipsetNethash } from "./ipset-nethash.js";
import { ipsetPortmap } from "./ipset-portmap.js";
import { ipsetSetlist } from "./ipset-setlist.js";
import { kernelAnswers } from "./kernel-answers.js";
import { libiptSet } from "./libipt-set.js";
import { parse } from "./parse.js";
import { session } from "./session.js";
import { types } from "./types.js";

export const ipsetArea: readonly MessageSource[] = [
  ...errcode,
  ...ipset,
  ...ipsetIphash,
  ...ipsetIpmap,
  ...ipsetIpporthash,
  ...ipsetIpportiphash,
  ...ipsetIpportnethash,
  ...ipsetIptree,
  ...ipsetIptreemap,
  ...ipsetMacipmap,
  ...ipsetNethash,
  ...ipsetPortmap,
  ...ipsetSetlist,
  ...kernelAnswers,
  ...libiptSet,
  ...parse,
  ...session,
  ...types,
];
