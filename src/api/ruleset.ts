/** Version of the rules and messages. Raised when a rule or message is added or answers otherwise. */
export const RULESET = "2026.11.15";
