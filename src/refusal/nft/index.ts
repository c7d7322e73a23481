import type { Refusal } from "../../model/refusal.js";
import type { Explain } from "./explain.js";
import { caseOf } from "./case.js";
import { withFurther } from "./mend/further.js";
import { furtherOf, type NftRefused } from "./read/refused.js";
import { worldOf, type NftWorld } from "./read/world.js";
import * as access from "./kinds/access.js";
import * as busy from "./kinds/busy.js";
import * as chainMissing from "./kinds/chain-missing.js";
import * as chainPlace from "./kinds/chain-place.js";
import * as characters from "./kinds/characters.js";
import * as commands from "./kinds/commands.js";
import * as exists from "./kinds/exists.js";
import * as fileSyntax from "./kinds/file-syntax.js";
import { iptablesSyntax } from "./kinds/iptables-syntax.js";
import * as json from "./kinds/json.js";
import * as objects from "./kinds/object-missing.js";
import * as places from "./kinds/place-missing.js";
import * as protocols from "./kinds/protocols.js";
import { setMissing } from "./kinds/set-missing.js";
import * as sets from "./kinds/sets.js";
import { shellAte } from "./kinds/shell.js";
import * as statementPlace from "./kinds/statement-place.js";
import * as statements from "./kinds/statements.js";
import * as syntax from "./kinds/syntax.js";
import { tableMissing } from "./kinds/table-missing.js";
import * as values from "./kinds/values.js";

export { nftRefusals, nftRefusedAt, type NftMark, type NftRefused } from "./read/refused.js";
export { worldOf, type NftWorld } from "./read/world.js";
export { NFT_KIND_CODES, NFT_KINDS, type NftKind } from "./kinds.js";

/** The first that knows the refusal tells it: what is told by exact words before what is guessed from the line. */
const EXPLAINS: readonly Explain[] = [
  // Who may, and what was read at all
  json.jsonText, json.jsonWord, json.jsonMissing, access.fileMissing, access.cacheFailed, access.notPermitted, access.batchTooBig, access.xtCompat, access.crashed,
  // The shell, options and characters
  iptablesSyntax, commands.optionOrder, commands.optionUnknown, shellAte, characters.byteOrderMark, characters.lineEnds, characters.oddCharacter, characters.quoteMissing,
  // Words of messages
  fileSyntax.variableUnknown, fileSyntax.variableAgain, fileSyntax.includeMissing, fileSyntax.includeUnquoted, fileSyntax.setEmpty, fileSyntax.twice,
  places.interfaceMissing, values.valueRange, values.tooLong, values.userUnknown, values.addressFamily, statements.verdictNotLast, statements.listNotSet, statements.logOptions,
  statements.wordOutOfList, statements.negation, statements.formats, statements.nameIsWord, statements.fibNeeds, protocols.inetNatFamily, protocols.rejectProtocol,
  protocols.familyConflict, protocols.protocolConflict, protocols.portWithoutProtocol, protocols.familyUnsupported,
  chainPlace.hookOfFamily, chainPlace.priorityName, chainPlace.chainWord, chainPlace.chainDevice,
  sets.intervalFlag, sets.intervalConflict, sets.setTypeUnknown, sets.setTypeMissing, sets.timeoutFlag, sets.mapValueMissing, sets.setIsNoMap, sets.setTypeMismatch, values.elementType, values.limitValue,
  // What the kernel answers, by what is marked
  tableMissing, chainMissing.chainMissing, setMissing, objects.statefulMissing, objects.helperUnavailable, objects.flowtableMissing, objects.flowtableUnavailable,
  places.ruleMissing, places.elementMissing, chainMissing.jumpTargetMissing, places.chainTypeMissing, places.expressionUnavailable,
  exists.exists, exists.elementExists, exists.definitionDiffers, exists.nameTaken, chainPlace.chainHook, exists.baseChainDiffers,
  busy.busy, busy.setConstant, busy.loop, sets.setFull, sets.setNotDynamic, sets.setKeyTooLong, chainPlace.baseChainWanted, chainPlace.jumpToBaseChain,
  statements.metaReadonly, statementPlace.natChainWanted, statementPlace.statementHook,
  // Words that nft does not read
  commands.handleWanted, commands.versionSyntax, fileSyntax.shellScript, commands.listing, fileSyntax.commentStyle, fileSyntax.commaAbove, fileSyntax.bracket, syntax.reservedWord, syntax.nameShape, syntax.unquoted,
  values.netmask, values.valueUnknown, syntax.separators, syntax.forms, values.hostUnresolved, syntax.spelling, syntax.syntax,
  access.refused,
];

function explained(refused: NftRefused, world: NftWorld): Refusal | undefined {
  const given = caseOf(refused, world);
  for (const explain of EXPLAINS) {
    const found = explain(given);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Why nft refused what was typed or loaded, and what to type instead; nothing where the message is none that is known here. `world` is what the
 * text shows of tables: who asks about several messages of one text reads it once.
 */
export function refusalOfNft(refused: NftRefused, world: NftWorld = worldOf(refused.text, refused.message.start)): Refusal | undefined {
  const own = explained(refused, world);
    // A slip in what opens a block makes nft take the rows of the block for something else: what it says of them follows from the slip.
  const opens = /\{\s*$/;
  if (own === undefined || refused.file === undefined || own.mends.length === 0 || opens.test(refused.line ?? "")) return own;
  return withFurther(own, furtherOf(refused).filter(({ line }) => !opens.test(line ?? "")).map((other) => explained(other, world)));
}
