"""Runs a program whose one kind of system call is answered with a chosen errno: errno.py CALL ERRNO [ARG=VALUE]… -- PROGRAM…

Kept to the distribution's own python3 and python3-seccomp. Shows what a program says of an errno that no kernel here would give.
"""
import os
import sys

sys.path = [path for path in sys.path if path and not path.endswith("/simulated")]
import seccomp  # noqa: E402

split = sys.argv.index("--")
call, number, *conditions = sys.argv[1:split]
rules = [seccomp.Arg(int(at), seccomp.EQ, int(value)) for at, value in (one.split("=") for one in conditions)]
filters = seccomp.SyscallFilter(defaction=seccomp.ALLOW)
filters.add_rule_exactly(seccomp.ERRNO(int(number)), call, *rules)
filters.load()
program = sys.argv[split + 1:]
os.execvp(program[0], program)
