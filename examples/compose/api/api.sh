#!/bin/sh
cat /etc/api.conf
