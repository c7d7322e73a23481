export { answerTo, type Answer, type Later, type MailOptions } from "./answer.js";
export { readMail, type Mail } from "./thread.js";
