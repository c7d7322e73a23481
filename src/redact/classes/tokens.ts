import { SECRET, type TokenClass } from "../class.js";

/** Tokens that tell themselves by how they begin. */
export const tokens: TokenClass = {
  ...SECRET,
  name: "token",
  patterns: [
    // GitHub, GitLab, npm, PyPI, Hugging Face, DigitalOcean, Docker, Terraform, Vault, Grafana, Shopify, Linear, Doppler.
    /(?<![A-Za-z0-9])(?:gh[oprsu]_[A-Za-z0-9]{30,255}|github_pat_\w{22,255}|gl(?:pat|ptt|rt|dt|soat|cbt)-[\w.-]{20,120}|npm_[A-Za-z0-9]{30,60}|pypi-[\w-]{50,300}|hf_[A-Za-z0-9]{30,60}|do[opr]_v1_[\da-f]{64}|dckr_[a-z]{2,5}_[\w-]{20,60}|[a-zA-Z0-9]{14}\.atlasv1\.[\w-]{60,80}|hv[sbr]\.[\w-]{24,300}|gl(?:c|sa)_[A-Za-z0-9+/=_]{32,400}|shp(?:at|ca|pa|ss)_[\da-fA-F]{32}|lin_api_[A-Za-z0-9]{40}|dp\.(?:pt|st|sa|scim|audit)\.[\w.-]{40,60})(?![A-Za-z0-9])/g,
    // AWS.
    /(?<![A-Za-z0-9])(?:AKIA|ASIA|AGPA|AROA|AIDA|ANPA|A3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    // Slack, and its webhooks; Discord's; Telegram's bots.
    /(?<![A-Za-z0-9])xox[abeoprs](?:\.xox[abeoprs])?-[A-Za-z0-9-]{10,250}/g,
    /(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{10,200}/g,
    /(?<=\bhooks\.slack\.com\/(?:services|workflows)\/)[A-Za-z0-9/_-]{20,120}/g,
    /(?<=\bdiscord(?:app)?\.com\/api\/webhooks\/)\d{15,22}\/[\w-]{40,100}/g,
    /(?<=(?:^|[^A-Za-z0-9])(?:bot)?)\d{8,10}:AA[\w-]{32,34}(?![\w-])/g,
    // Stripe, OpenAI, Anthropic, Google, SendGrid, Mailgun, Mailchimp, Twilio, Square, Cloudflare's Origin CA, age.
    /(?<![A-Za-z0-9])(?:[sprw]k_(?:live|test)_[A-Za-z0-9]{10,120}|whsec_[A-Za-z0-9+/=]{20,80}|sk-(?!ssh-|ecdsa-)[\w-]{20,200}|AIza[\w-]{35}|ya29\.[\w-]{20,300}|GOCSPX-[\w-]{28}|SG\.[\w-]{16,32}\.[\w-]{32,64}|key-[\da-f]{32}|[\da-f]{32}-us\d{1,2}|(?:AC|SK)[\da-f]{32}|sq0(?:atp|csp)-[\w-]{22,43}|v1\.0-[\da-f]{24}-[\da-f]{146}|AGE-SECRET-KEY-1[A-Z0-9]{58})(?![A-Za-z0-9])/g,
    // Proxmox: tickets.
    /(?<=\bPVE(?:VNC)?:)[\w.@!-]{1,64}:[\dA-F]{8}::[\w+/=-]{20,800}/g,
    // JSON Web Tokens, signed or not.
    /(?<![\w-])eyJ[\w-]{10,4000}\.[\w-]{2,4000}(?:\.[\w-]{0,2000})?/g,
    // PEM and JSON in base64, as Secrets of Kubernetes, kubeconfig and Docker have them; Vault's unseal keys are as long as a digest.
    /(?<![A-Za-z0-9+/=_-])(?:LS0tLS1CRUdJTi|eyJ)[A-Za-z0-9+/]{24,16000}={0,2}(?![A-Za-z0-9+/=.])/g,
    // The first line of an OpenSSH key, also where its head is cut off.
    /(?<![A-Za-z0-9+/=])b3BlbnNzaC1rZXkt[A-Za-z0-9+/]{16,200}={0,2}/g,
    // What kubeadm joins with; Vault's of old.
    /(?<=--token[ =])[a-z0-9]{6}\.[a-z0-9]{16}\b/g,
    /(?<![\w./-])(?=[a-z]{0,5}\d)(?=\d{0,5}[a-z])[a-z\d]{6}\.(?=[a-z]{0,15}\d)(?=\d{0,15}[a-z])[a-z\d]{16}(?![\w./-])/g,
    /(?<![\w./-])[sbr]\.(?=[A-Za-z]{0,23}\d)[A-Za-z\d]{24}(?![\w./-])/g,
  ],
};
