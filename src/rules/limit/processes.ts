import type { Rule } from "../../model/rule.js";

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
      record: [["sh", "-c", "systemctl show -p TasksMax --value \"$1\" > /root/whytables.TasksMax", "sh", { slot: "service" }]],
      commands: [["sh", "-c", "systemctl set-property \"$1\" TasksMax=$(( $(systemctl show -p TasksCurrent --value \"$1\") * 2 ))", "sh", { slot: "service" }]],
      check: [["sh", "-c", "test \"$(systemctl show -p TasksMax --value \"$1\")\" -gt \"$(systemctl show -p TasksCurrent --value \"$1\")\"", "sh", { slot: "service" }]],
      undo: [["sh", "-c", "systemctl set-property \"$1\" TasksMax=\"$(cat /root/whytables.TasksMax)\"", "sh", { slot: "service" }]],
      note: "It takes effect at once, without a restart.",
      proof: { kind: "source", ref: "systemd.resource-control(5) TasksMax" },
    },
  ],
  explains: ["lock/race", "framework/docker-failed", "framework/kubernetes-failed", "userspace/iptables-missing"],
  sources: ["fork(2)", "Linux kernel/fork.c copy_process", "systemd.resource-control(5)"],
};
