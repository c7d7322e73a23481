import { format } from "../../format.js";
import { message } from "../../message.js";

const setupTool = [{ program: "dockerd-rootless-setuptool.sh", file: "moby contrib/dockerd-rootless-setuptool.sh init" }, { program: "get.docker.com/rootless" }];
/** Only printed where iptables or its module is what is missing. */
const requirements = message({
  id: "framework/rootless-requirements",
  from: setupTool,
  text: [format`Alternatively iptables checks can be disabled with --skip-iptables`, format`Alternatively iptables checks can be disabled with SKIP_IPTABLES=1`],
  role: "trailer",
});

/** The list of what to run. It looks for the module in /proc/modules and modules.builtin only; since Docker 28.1 for nf_tables unless iptables is the legacy variant. */
const wantsModule = ["ip_tables", "nf_tables"].map((module) =>
  message({ id: `framework/rootless-wants-${module.replace("_", "-")}`, from: setupTool, text: { parts: [`# Load ${module} module`] }, lineStart: true, role: "reading", fixed: { problem: "missing-module", module } }));
const wantsProgram = message({ id: "framework/rootless-wants-iptables", from: setupTool, text: format`# Install iptables`, lineStart: true, role: "reading" });

export const rootlessDockerMessages = [requirements, ...wantsModule, wantsProgram];
