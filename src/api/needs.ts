import type { NodeComparison, Requirements } from "../model/requirements.js";
import { compareNodes as compared, type NodesToCompare } from "../reason/compare-nodes.js";
import { requirements as required, type RequirementsOptions } from "../reason/requirements.js";
import { fresh } from "./fresh.js";

/**
 * What a rule set needs: kernel modules, connection tracking or NAT, the smallest netfilter mode of a Virtuozzo container, numiptent.
 * @param rules iptables-save text, or iptables and ip6tables commands, with prompts and prose around
 * @throws TypeError that names the argument, when one has the wrong type
 */
export const requirements = (rules: string, options?: RequirementsOptions): Requirements => fresh(required(rules, options));

/**
 * Compares the netfilter modules of two nodes, as vzmigrate, p.haul and CRIU do not, and tells which rules that breaks.
 * Names that differ between kernel generations only are one thing.
 * @throws TypeError that names the field, when one has the wrong type
 */
export const compareNodes = (nodes: NodesToCompare): NodeComparison => fresh(compared(nodes));
