import { HOST, type TokenClass } from "../class.js";
import { isTelling } from "../ordinary-names.js";

const NAME = String.raw`(?<it>[A-Za-z0-9][\w.-]{0,62}[A-Za-z0-9])`;
/** Under the flag i. */
const NAME_I = String.raw`(?<it>[a-z0-9][\w.-]{0,62}[a-z0-9])`;
const ENGINE = String.raw`\b(?:docker|podman|nerdctl|lxc|incus)`;

/** Names that somebody gave a container or a virtual machine. */
export const containerNames: TokenClass = {
  ...HOST,
  name: "container name",
  patterns: [
    new RegExp(String.raw`(?<=${ENGINE}[^\n|;]{0,200}\s--name[ =]["']?)${NAME}`, "g"),
    new RegExp(String.raw`(?<=\bcontainer_name["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)${NAME}`, "g"),
    new RegExp(String.raw`(?<=${ENGINE}[ \t](?:container[ \t])?(?:exec|restart|start|stop|kill|logs|inspect|rm|attach|top|stats|port)[ \t](?:-[a-zA-Z]{1,4}[ \t]|--[\w-]{1,20}(?:=\S{1,40})?[ \t]){0,4})${NAME}(?=\s|$)`, "gm"),
    new RegExp(String.raw`(?<=\blxc-(?:start|stop|attach|info|destroy|execute|console)\b[^\n]{0,60}-n[ =]?)${NAME}`, "g"),
    new RegExp(String.raw`(?<=\b(?:prlctl|virsh|vzctl)[ \t](?:exec|enter|start|stop|restart|set|status|list|destroy|console|mount|umount|migrate)[ \t])(?=\w{0,40}[a-z])(?!\d)${NAME_I}(?=\s|$)`, "gim"),
    new RegExp(String.raw`(?<=\b(?:container|CT|VE|VM)[ \t](?:named|called)[ \t]["'${"`"}]?)${NAME_I}`, "gi"),
    // Connections of IPsec, and projects of Compose.
    new RegExp(String.raw`(?<=^conn[ \t]{1,8})${NAME}(?=[ \t\r]{0,4}$)`, "gm"),
    new RegExp(String.raw`(?<=\bpeer config ['"])${NAME}(?=['"])`, "g"),
    new RegExp(String.raw`(?<=\bcom\.docker\.compose\.project["']?[:=][ \t]?["']?|\bCOMPOSE_PROJECT_NAME=["']?|\bdocker[- ]compose (?:-f \S{1,80} )?(?:-p|--project-name)[ =])${NAME}`, "g"),
    // Volumes.
    new RegExp(String.raw`(?<=\b(?:docker|podman) volume (?:create|rm|inspect) (?:-\w |--[\w=-]{1,40} ){0,4}|\bvolume ["'])(?!kube-(?:api|root)-)${NAME}(?=["'\s]|$)`, "gm"),
    new RegExp(String.raw`(?<=/(?:docker|storage|containers)/volumes/)${NAME}(?=[/\s"']|$)`, "gm"),
    new RegExp(String.raw`(?<=/var/lib/(?:lxc|machines|libvirt/images)/)${NAME}(?=[/.])`, "g"),
  ],
  keeps: ({ value }) => !isTelling(value) || /^metadata\.db$/.test(value) || /^[\da-f]{8}-[\da-f]{4}-/i.test(value) || /^[\da-f]{12,64}$/i.test(value),
};
