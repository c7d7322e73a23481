import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Doors may touch the process; everything else under src runs in browsers and edge workers too. */
const doors = ["src/cli/**", "src/doors/**"];
const noNode = { regex: "^node:", message: "The core runs in browsers too: no Node built-ins." };
const noParsimmon = { regex: "^parsimmon$", message: "Only src/grammar knows parsimmon; its types must not reach the public declarations." };
const restrictImports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", ".cache/**", "node_modules/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js", "test/tools/*.mjs", "test/bench/*.mjs", "test/package/*.mjs"] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      // Under noUncheckedIndexedAccess a loop over an index needs `!`; a check that cannot fail would say less.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/dot-notation": "off",
      // A character class is spelled as the program's source spells it.
      "regexp/prefer-w": "off",
      "regexp/prefer-d": "off",
      "regexp/use-ignore-case": "off",
      "regexp/prefer-range": "off",
      "regexp/no-obscure-range": "off",
      // Ticket text is hostile: a regular expression may neither backtrack nor rescan.
      "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: doors,
    rules: {
      ...restrictImports(noNode, noParsimmon),
      "no-restricted-globals": ["error", ...["Date", "fetch", "process", "console", "performance", "crypto", "setTimeout", "setInterval", "Buffer", "require", "window", "document", "navigator", "localStorage", "XMLHttpRequest", "Intl"]
        .map((name) => ({ name, message: "The same text gives the same report everywhere: the core has no clock, network, process or console." }))],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The same text gives the same report everywhere." },
        { property: "toLocaleString", message: "Depends on the machine's locale." }, { property: "localeCompare", message: "Depends on the machine's locale." }],
      "no-restricted-syntax": ["error", { selector: "MemberExpression[object.name='globalThis']", message: "The core uses no globals of a platform." },
        { selector: "ImportExpression", message: "The core is one static graph." }],
    },
  },
  { files: ["src/grammar/**"], rules: restrictImports(noNode) },
  { files: doors, rules: restrictImports(noParsimmon) },
  {
    files: ["test/**", "*.ts"],
    rules: {
      // fast-check and ajv hand out `any` at their edges.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
    },
  },
  { files: ["**/*.{js,mjs}"], ...tseslint.configs.disableTypeChecked },
);
