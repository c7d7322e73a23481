import type { Rule } from "../../model/rule.js";

const KEPT = "/root/whytables.TasksMax";
/** Where systemctl set-property keeps what it sets. */
const FILE = 'f="/etc/systemd/system.control/${1%.service}.service.d/50-TasksMax.conf"';
const KEEP = `${FILE}; systemctl show -p TasksMax --value "$1" > ${KEPT}; [ ! -e "$f" ] || cp -p "$f" ${KEPT}.conf`;
/** The value counts at once; its file goes, or is the one that it was. */
const BACK =
  `${FILE}; systemctl set-property "$1" TasksMax="$(cat ${KEPT})"; if [ -e ${KEPT}.conf ]; then cp -p ${KEPT}.conf "$f"; ` +
  `else rm "$f"; rmdir "\${f%/*}" "\${f%/*/*}" 2>/dev/null; fi; systemctl daemon-reload`;

export const rule: Rule = {
  code: "limit/processes",
  family: "limit-reached",
  since: "0.1.0",
  title: "No further process could be started, so iptables never ran",
  cause:
    "The call that makes a new process was refused: the limit of processes and threads of the user, of the service's control group (TasksMax, a container's pids limit) or of the whole machine is reached, or there is no memory for one more. Netfilter is not involved; whatever would have been run now fails the same way.",
  severity: "error",
  symptoms: [{ message: "shell/fork-failed", when: [{ any: [{ fact: "field.error", known: false }, { fact: "field.errno", is: ["EAGAIN", "ENOMEM"] }] }] }],
  remedies: [
    {
      title: "See which limit it is, and what uses it up",
      where: "host",
      effect: "none",
      lasting: false,
      leads: true,
      commands: [["sh", "-c", "ulimit -u; cat /proc/sys/kernel/pid_max /proc/sys/kernel/threads-max; cat /sys/fs/cgroup/pids.max /sys/fs/cgroup/pids.current 2>/dev/null; ps -eLo user= | sort | uniq -c | sort -n | tail -n 5"]],
      check: [],
      note: "A program that never collects its finished children fills the limit with zombies: restart it. In a Virtuozzo container the limit is numproc; see failcnt in /proc/user_beancounters.",
      proof: { kind: "source", ref: "fork(2): EAGAIN, ENOMEM; Linux kernel/fork.c copy_process, kernel/cgroup/pids.c" },
    },
    {
      title: "Raise the limit of the service that runs iptables to twice what it uses",
      where: "host",
      effect: "reversible",
      lasting: true,
      record: [["sh", "-c", KEEP, "sh", { slot: "service" }]],
      commands: [["sh", "-c", "systemctl set-property \"$1\" TasksMax=$(( $(systemctl show -p TasksCurrent --value \"$1\") * 2 ))", "sh", { slot: "service" }]],
      check: [["sh", "-c", "test \"$(systemctl show -p TasksMax --value \"$1\")\" -gt \"$(systemctl show -p TasksCurrent --value \"$1\")\"", "sh", { slot: "service" }]],
      undo: [["sh", "-c", BACK, "sh", { slot: "service" }]],
      note: "It takes effect at once, without a restart.",
      proof: { kind: "live", ref: "proof lab; systemd.resource-control(5) TasksMax" },
    },
  ],
  explains: ["lock/race", "framework/docker-failed", "framework/kubernetes-failed", "userspace/iptables-missing"],
  sources: ["fork(2)", "Linux kernel/fork.c copy_process", "systemd.resource-control(5)"],
};
