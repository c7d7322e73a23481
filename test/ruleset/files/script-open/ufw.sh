#!/bin/sh
ufw allow 22/tcp
ufw enable
