import { SECRET, type TokenClass } from "../class.js";

/** What HTTP's headers, URLs and netrc carry. */
export const headers: TokenClass = {
  ...SECRET,
  name: "credentials of a request",
  patterns: [
    /(?<=\b(?:Bearer|Basic|Digest|Negotiate|NTLM|token|ApiKey|AWS4-HMAC-SHA256)[ \t]{1,4})(?=[A-Za-z]{0,400}(?:[\d+/=]|[._~-]\w)|[A-Za-z]{24})(?:[\w+/=.~-]|:{1,2}\b){8,4000}/g,
    /(?<=\b(?:proxy-)?authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:[A-Z0-9-]{1,20}[ \t]{1,4})?(?:[\w.-]{1,32}:)?)[\w+/=.~-]{6,4000}/gi,
    /(?<=\b(?:set-)?cookie["']?[ \t]{0,4}:[ \t]{0,4}["']?)[^\s"'][^\r\n"']{2,4000}/gi,
    /(?<=\bx-(?:[a-z]{1,20}-){0,4}(?:token|key|secret|signature|password)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?)[^\s"']{4,4000}/gi,
    // User and password of a URL.
    /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:'"]{0,80}:[^\s/'"]{1,200}(?=@[\w[])/gi,
    // The same as a word of its own: root:…@10.2.3.4.
    /(?<=(?:^|[\s"'=])\w[\w.-]{0,31}:)(?<!(?:mailto|sips?|xmpp|acct|PVE(?:VNC)?|_login|_plain|from|to|cc|bcc|mail|reply-to|sender|rfc822|A=\w{1,30}):)[^\s/'"@:\\[\]<>]{3,100}(?=@(?:\d{1,3}\.\d|\[|(?!sha\d{3})[a-z][\w-]{0,62}[.:\s]))/gim,
    // What answers a digest's question.
    /(?<=\b(?:c?nonce|response|opaque|signature|sig|assertion|ticket|jsessionid)=["']?)(?=[\w+/=.~-]{0,80}\d)[\w+/=.~%-]{12,2000}/gi,
    // Sessions by their name, also where it stands in a path.
    /(?<=\b[a-z_.-]{0,24}sess(?:ion)?(?:[_-]?(?:id|key|token|uuid))?["']?[=:] ?["']?)(?=[\w%.+/=-]{0,60}\d)[\w%.+/=-]{8,400}/gi,
    /(?<=\bcpsess)\d{8,12}\b/g,
    /(?<=(?:[?&]|\b(?=X-Amz-))(?:[a-z0-9]{1,20}[_-])?(?:token|key|api_?key|secret|sig|signature|password|passwd|pwd|auth|access_token|code|session|sid|X-Amz-(?:Signature|Credential|Security-Token))=)[^\s&"'<>#]{3,2000}/gi,
    // curl -u user:password, wget --user.
    /(?<=\s(?:-u|--user|--proxy-user|--auth|--creds|--credentials?|--basic|--login)[ =]["']?[\w.@+-]{1,64}:)[^\s"']{1,200}/g,
    // What a proxy asks for: stats auth user:password.
    /(?<=^[ \t]{0,20}(?:[\w-]{1,20}[ \t]{1,8}){0,2}auth[ \t]{1,8}[\w.@+-]{1,64}:)[^\s"':]{3,200}(?=[ \t]{0,4}$)/gm,
    /(?<=\bhttps? (?:[^\n|;]{0,100} )?-a[ =]["']?[\w.@+-]{1,64}:)[^\s"']{1,200}/g,
    /(?<=\blogin[ \t]\S{1,64}[ \t]{1,4}password[ \t]{1,4})\S{1,200}/g,
  ],
};
