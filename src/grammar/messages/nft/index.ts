import type { MessageSource } from "../../message.js";
import { cacheMessages } from "./cache.js";
import { cli } from "./cli.js";
import { cmd } from "./cmd.js";
import { ct } from "./ct.js";
import { datatype } from "./datatype.js";
import { erec } from "./erec.js";
import { evaluate } from "./evaluate.js";
import { expression } from "./expression.js";
import { fib } from "./fib.js";
import { intervals } from "./intervals.js";
import { nftJson } from "./json.js";
import { kernelAnswers } from "./kernel-answers.js";
import { libnftables } from "./libnftables.js";
import { nftMain } from "./main.js";
import { meta } from "./meta.js";
import { mnl } from "./mnl.js";
import { monitor } from "./monitor.js";
import { netlink } from "./netlink.js";
import { netlinkDelinearize } from "./netlink-delinearize.js";
import { netlinkLinearize } from "./netlink-linearize.js";
import { optimize } from "./optimize.js";
import { parser } from "./parser.js";
import { parserBison } from "./parser-bison.js";
import { parserJson } from "./parser-json.js";
import { payload } from "./payload.js";
import { proto } from "./proto.js";
import { ruleMessages } from "./rule.js";
import { scanner } from "./scanner.js";
import { segtree } from "./segtree.js";
import { statement } from "./statement.js";
import { utils } from "./utils.js";
import { xt } from "./xt.js";

export const nftArea: readonly MessageSource[] = [
  ...cacheMessages,
  ...cli,
  ...cmd,
  ...ct,
  ...datatype,
  ...erec,
  ...evaluate,
  ...expression,
  ...fib,
  ...intervals,
  ...nftJson,
  ...kernelAnswers,
  ...libnftables,
  ...nftMain,
  ...meta,
  ...mnl,
  ...monitor,
  ...netlink,
  ...netlinkDelinearize,
  ...netlinkLinearize,
  ...optimize,
  ...parser,
  ...parserBison,
  ...parserJson,
  ...payload,
  ...proto,
  ...ruleMessages,
  ...scanner,
  ...segtree,
  ...statement,
  ...utils,
  ...xt,
];
