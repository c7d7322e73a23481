export { answerTo, type Answer, type MailOptions } from "./answer.js";
export { readMail, type Mail } from "./thread.js";
