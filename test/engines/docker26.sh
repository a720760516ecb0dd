#!/usr/bin/env bash
# Docker Engine 26.1 with BuildKit 0.13, buildx 0.13 and Buildah 1.39. Usage: docker26.sh NAME [containerd|graphdriver]
exec bash "$(dirname "$0")/docker-tree.sh" trixie "$@"
