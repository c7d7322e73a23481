import type { Rule } from "../../model/rule.js";
import { rule as blacklisted } from "./blacklisted.js";
import { rule as bridgeNetfilterMissing } from "./bridge-netfilter-missing.js";
import { rule as broken } from "./broken.js";
import { rule as builtIn } from "./built-in.js";
import { rule as containerCannotLoad } from "./container-cannot-load.js";
import { rule as goneAfterUpgrade } from "./gone-after-upgrade.js";
import { rule as inUse } from "./in-use.js";
import { rule as legacyTablesRemoved } from "./legacy-tables-removed.js";
import { rule as loadingDisabled } from "./loading-disabled.js";
import { rule as nftChainTypeMissing } from "./nft-chain-type-missing.js";
import { rule as nftCompatMissing } from "./nft-compat-missing.js";
import { rule as notBuilt } from "./not-built.js";
import { rule as notLoaded } from "./not-loaded.js";
import { rule as treeMissing } from "./tree-missing.js";
import { rule as unavailable } from "./unavailable.js";
import { rule as wrongName } from "./wrong-name.js";

export const moduleRules: readonly Rule[] = [
  blacklisted,
  bridgeNetfilterMissing,
  broken,
  builtIn,
  containerCannotLoad,
  goneAfterUpgrade,
  inUse,
  legacyTablesRemoved,
  loadingDisabled,
  nftChainTypeMissing,
  nftCompatMissing,
  notBuilt,
  notLoaded,
  treeMissing,
  unavailable,
  wrongName,
];
