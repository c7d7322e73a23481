import type { Cue } from "./cue.js";
import { ARCHITECTURE_CUES } from "./machine/architecture.js";
import { DISTRIBUTION_CUES } from "./machine/distribution.js";
import { CONTAINER_BARE, CONTAINER_HEADING, NODE_BARE, NODE_HEADING, OTHER_HEADING, SOURCE_HEADING, TARGET_HEADING } from "./machine/heading.js";
import { KERNEL_BUILD_CUES } from "./machine/kernel-build.js";
import { PLACE_CUES } from "./machine/place.js";
import { IPV6_CUES } from "./machine/ipv6.js";
import { PLATFORM_CUES } from "./machine/platform.js";
import { RIGHTS_CUES } from "./machine/rights.js";
import { CONTAINERS, OFFLINE } from "./state/offline.js";
import { AFTER, HELPS, LACKED, NO_AUTOLOAD, NOT_YET } from "./state/cured-by.js";
import { NOT_DONE, STARTED_AGAIN, UPDATED, UPGRADED } from "./state/upgraded.js";
import { FILLERS, MOVED, NO, NO_MORE, NOT, SIGNATURE, TO_OTHERS } from "./stance/denied.js";
import { NO_ANSWER, YES } from "./stance/answer.js";
import { ANOTHERS, OF_ANOTHER, OWN_HEADING, WROTE } from "./stance/another.js";
import { CHANGE, CLOSED_WORDS, NOT_OVER, OTHERS, OVER, WAS } from "./stance/over.js";
import { SUPPOSED } from "./stance/supposed.js";

/** What people say about a machine, in the order of its weight: of two cues for one fact the earlier counts. */
export const MACHINE_CUES: readonly Cue[] = [
  ...PLATFORM_CUES, ...PLACE_CUES, ...RIGHTS_CUES, ...KERNEL_BUILD_CUES, ...ARCHITECTURE_CUES, ...DISTRIBUTION_CUES, ...IPV6_CUES,
];

/** Every cue that is looked for. A new one is a line in one of the files above, or a file and a line here. */
export const CUES: readonly Cue[] = [
  ...MACHINE_CUES, UPGRADED, UPDATED, NOT_DONE, STARTED_AGAIN, AFTER, HELPS, LACKED, NO_AUTOLOAD, NOT_YET, CONTAINERS, OFFLINE, NOT, NO, NO_MORE, FILLERS, SIGNATURE, MOVED, TO_OTHERS, OVER, WAS, CHANGE, OTHERS, CLOSED_WORDS, NOT_OVER, SUPPOSED, ANOTHERS, OF_ANOTHER, OWN_HEADING, WROTE, YES, NO_ANSWER,
  NODE_HEADING, NODE_BARE, CONTAINER_HEADING, CONTAINER_BARE, SOURCE_HEADING, TARGET_HEADING, OTHER_HEADING,
];
