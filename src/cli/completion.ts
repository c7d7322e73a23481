import { rules } from "../rules/index.js";
import { COMMANDS_TOLD, optionsTold, type SHELLS } from "./about.js";
import { MODES } from "../knowledge/modes.js";

export type Shell = (typeof SHELLS)[number];

/** What a shell is told of one command. */
interface Told {
  readonly name: string;
  readonly words: readonly string[];
  readonly options: ReturnType<typeof optionsTold>;
}

const told = (): readonly Told[] => COMMANDS_TOLD.map(({ name, words = [] }) => ({
  name, options: optionsTold(name),
  words: name === "explain" ? [...rules.map(({ code }) => code), ...MODES.map(({ mode }) => mode)] : name === "help" ? COMMANDS_TOLD.map((about) => about.name) : words,
}));

export const completionScript = (shell: Shell): string => SCRIPTS[shell](told());

const names = ([name, { short }]: Told["options"][number]): readonly string[] => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];

/** The words of a script are of these letters, so nothing needs quotes. */
const joined = (words: readonly string[]): string => {
  const odd = words.find((word) => !/^[A-Za-z0-9/=_-]+$/.test(word));
  if (odd !== undefined) throw new Error(`a shell would not read ${odd} as a word`);
  return words.join(" ");
};

/** Where nothing of ours fits, the shell completes files by itself. */
function bash(commands: readonly Told[]): string {
  const values = new Map(commands.flatMap(({ options }) => options.flatMap((option) => (option[1].type === "boolean" ? [] : names(option).map((name) => [name, option[1].values ?? []] as const)))));
  const cases = (entries: readonly (readonly [string, string])[], indent: string): string => entries.map(([pattern, does]) => `${indent}${pattern}) ${does} ;;\n`).join("");
  return `# bash completion of whytables: whytables completion bash > /etc/bash_completion.d/whytables
_whytables() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=diagnose first= options= words= i
  if [ "$cur" = = ]; then cur=; fi
  if [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${commands.map(({ name }) => name).join("|")}) command=\${COMP_WORDS[i]} first=$((i + 1)); break ;;
    esac
  done
  case $prev in
${cases([...values].map(([name, known]) => [name, known.length === 0 ? "return" : `COMPREPLY=($(compgen -W "${joined(known)}" -- "$cur")); return`]), "    ")}  esac
  case $command in
${cases(commands.map(({ name, words, options }) => [name, `options="${joined(options.flatMap(names))}"${words.length === 0 ? "" : ` words="${joined(words)}"`}`]), "    ")}  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")); return ;;
  esac
  if [ -z "$first" ]; then words="${joined(commands.map(({ name }) => name))}"; elif [ "$COMP_CWORD" -ne "$first" ]; then words=; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _whytables whytables
`;
}

/** zsh runs the function of bash. */
const zsh = (commands: readonly Told[]): string => `#compdef whytables
# zsh completion of whytables: whytables completion zsh > ~/.whytables.zsh, and \`source ~/.whytables.zsh\` behind compinit
autoload -U +X bashcompinit && bashcompinit
${bash(commands).split("\n").slice(1).join("\n")}`;

function fish(commands: readonly Told[]): string {
  const all = joined(commands.map(({ name }) => name)), quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const none = `not __fish_seen_subcommand_from ${all}`;
  return `# fish completion of whytables: whytables completion fish > ~/.config/fish/completions/whytables.fish
${COMMANDS_TOLD.map(({ name, does }) => `complete -c whytables -n ${quoted(none)} -a ${name} -d ${quoted(does)}\n`).join("")}${commands.flatMap(({ name, words, options }) => {
    const here = quoted(name === "diagnose" ? `${none}; or __fish_seen_subcommand_from diagnose` : `__fish_seen_subcommand_from ${name}`);
    return [
      ...(words.length === 0 ? [] : [`complete -c whytables -n ${here} -f -a ${quoted(joined(words))}\n`]),
      ...options.map(([option, { short, type, values, help }]) =>
        `complete -c whytables -n ${here} -l ${option}${short === undefined ? "" : ` -s ${short}`}${type === "boolean" ? "" : values === undefined ? " -r" : ` -x -a ${quoted(joined(values))}`} -d ${quoted(help)}\n`),
    ];
  }).join("")}`;
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Told[]) => string>> = { bash, zsh, fish };
