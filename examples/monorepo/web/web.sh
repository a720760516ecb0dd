#!/bin/sh
cat /title
