"""Prints how many entries a table has in the kernel: entries.py 4|6 TABLE. IPT_SO_GET_INFO, include/uapi/linux/netfilter_ipv4/ip_tables.h."""
import ctypes
import socket
import struct
import sys

family, table = sys.argv[1:3]
level, kind = (socket.IPPROTO_IP, socket.AF_INET) if family == "4" else (socket.IPPROTO_IPV6, socket.AF_INET6)
# struct ipt_getinfo: name[32], valid_hooks, hook_entry[5], underflow[5], num_entries, size
info = ctypes.create_string_buffer(struct.pack("32s13I", table.encode(), *[0] * 13), 84)
length = ctypes.c_uint32(84)
libc = ctypes.CDLL(None, use_errno=True)
handle = socket.socket(kind, socket.SOCK_RAW, socket.IPPROTO_RAW)
if libc.getsockopt(handle.fileno(), level, 64, info, ctypes.byref(length)) != 0:
    raise OSError(ctypes.get_errno(), table)
print(struct.unpack("32s13I", info.raw[:84])[12])
