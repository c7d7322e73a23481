import { record } from "./record.js";
console.log(record(undefined, process.argv[2] ? new RegExp(process.argv[2]) : undefined).join("\n"));
