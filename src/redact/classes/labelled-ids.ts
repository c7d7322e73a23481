import { SECRET, type TokenClass } from "../class.js";

/** What says that a number or key of one machine, one licence or one customer follows. */
const OF_ONE = [
  String.raw`(?:board |chassis |system |product |drive |disk |unit )?serial(?:[ _-]?(?:number|no\.?|nr\.?|#))?|s\/n|service[ _-]?tag|asset[ _-]?tag|imei|imsi|iccid|wwn`,
  String.raw`(?:product|licen[cs]e|activation|plesk|subscription)[ _-]?(?:key|number|no\.?|code|id|serial)|licen[cs]e|lizenz(?:schlüssel|nummer)?`,
  String.raw`(?:customer|client|contract|account|subscriber|invoice|kunden|vertrags|rechnungs)[ _-]?(?:id|number|no\.?|nr\.?|nummer)|(?:order|bestell|auftrags|purchase order|po)[ _-]?(?:no\.?|number|nr\.?|nummer|id)|номер договора|лицевой сч[её]т|№ договора|numéro de client|número de cliente`,
].join("|");

/** Each word with a small or a capital letter first; for what tells by its value's capitals. */
const OF_ONE_CASED = OF_ONE.replace(/(?<![a-zA-Z[\\])[a-z](?=[a-z])/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll("[iI]d|", "[iI]d|ID|");

/** Serial numbers, licence keys, numbers of customers. */
export const labelledIds: TokenClass = {
  ...SECRET,
  name: "number of a machine, licence or customer",
  patterns: [
    new RegExp(String.raw`(?<=(?<![\p{L}\d_.])(?:${OF_ONE})["']?[ \t]{0,12}[:=#][ \t]{0,12}["']?)(?=[^\s"',;]{0,40}\d)[^\s"',;()<>]{4,80}`, "giu"),
    new RegExp(String.raw`(?<=(?<![\p{L}\d_])(?:${OF_ONE_CASED})[ \t]{1,3}(?:is |ist |of |key |key number: )?)(?=[^\s"',;]{0,40}\d)(?=[^\s"',;]{0,40}\p{Lu})[\p{Lu}\d][\p{Lu}\d.-]{5,60}(?![\p{L}\d_.])`, "gu"),
    // A customer's number told in a sentence is digits alone.
    /(?<=(?<![\p{L}\d_])(?:(?:customer|client|contract|account|subscriber|member|kunden|vertrags|mitglieds)[ _-]?(?:id|number|no\.?|nr\.?|nummer)|(?:número|numéro|numero|nº|n°) (?:de )?(?:cliente?|contrat[oa]?|compte|cuenta)|(?:klant|kund|kunde)(?:en)?nummer|номер (?:клиента|договора|счёта)|numer klienta)[ \t]{1,3}(?:(?:is|es|est|ist|lautet|jest|on|är|er|[èé–-])[ \t])?)\d[\d-]{3,14}(?![\w.]*\w)/giu,
    // Contract № 88-41722, invoice INV-2024-0912, customer … (#20417).
    /(?<=(?<![\p{L}\d_])(?:договор|сч[её]т|заявк|клиент|заказ|contrac?t|contrato|invoice|vertrag|rechnung|kunde|customer|client|facture|pedido|factura|order)\p{L}{0,4}[ \t]{0,2}(?:№|#|no\.|nr\.?|n°|nº|num\.)[ \t]{0,2})(?=[^\s,;()]{0,20}\d)[\p{L}\d][\p{L}\d/-]{2,24}/giu,
    /(?<=(?<![\p{L}\d_])(?:invoice|rechnung|facture|factura|contract|vertrag|order)(?: (?:is|was|number|no\.?|nr\.?|ist|war))? )[A-Z]{2,5}-\d[\d-]{2,20}/giu,
    /(?<=\b(?:[Cc]lient|[Cc]ustomer|[Kk]unde|[Кк]лиент)\b[^\n]{0,60}\(#)\d{3,10}(?=\))/g,
    // What states number companies by.
    /(?<=(?<![\p{L}\d_])(?:org\.? ?(?:nr|nummer)|organisationsnummer|cvr(?:-nr)?|kvk|siren|siret|cif|nif|c\.i\.f|p\.? ?iva|partita iva|vat(?: id| no| number)?|ust-?id(?:nr)?|steuernummer|tax id|инн|огрн|nip|regon|ičo|dič|cnpj|cpf|abn)\.?[ \t]{0,2}[:=]?[ \t]{1,2})[A-Z]{0,3}\d[\d./-]{5,18}(?![\w.]*\w)/giu,
    /(?<=\b\w{0,20}SERIAL(?:_SHORT|_NUMBER|NO)?["']?[=:][ \t]{0,4}["']?)(?=[^\s"',;]{0,60}\d)[^\s"',;]{5,80}/gi,
    /(?<=\/by-id\/[\w.:-]{2,60}[_-])(?=[A-Z\d]{0,30}\d)[A-Z\d]{7,30}(?![A-Z\d_]|-[A-Z])/g,
    // Keys as programs print them, in groups of four to eight.
    /(?<![\w-])(?=[A-Z-]{0,40}\d)(?=[\d-]{0,40}[A-Z])[A-Z\d]{4,8}(?:-[A-Z\d]{4,8}){3,7}(?![\w-])/g,
    // Licences of Plesk and Virtuozzo; chats of bots.
    /(?<=\b[A-Z]{2,6}\.)\d{6,10}\.\d{4}(?![\w.]*\w)/g,
    /(?<=\bchat_?id["']?[ \t]{0,2}[:=][ \t]{0,2}["']?)-?\d{6,15}/gi,
  ],
  keeps: ({ value }) => /^(?:(?:0x)?0+|tty\w+)$/.test(value) || /^\d{4}-\d\d-\d\d/.test(value) || /^v?\d{1,3}(?:\.\d{1,4}){1,4}[+.,]?$/.test(value) || /^(?:A?L?GPL|BSD|MIT|Apache)/i.test(value) || /^(?:KUBE|CNI|DOCKER|CILIUM)-/.test(value),
};
