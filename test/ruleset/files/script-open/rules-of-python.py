import os

WAN = "eth0"

def forward(port):
    os.system("iptables -A FORWARD -p tcp --dport %s -m conntrack --ctstate NEW -j ACCEPT" % port)

for port in (22, 443):
    forward(port)
# os.system("iptables -A FORWARD -j ACCEPT")
os.system("iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE")
