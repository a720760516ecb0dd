#!/usr/bin/env bash
# Docker Engine 28.5 with BuildKit 0.25, buildx 0.29 and Buildah 1.43. Usage: docker28.sh NAME [containerd|graphdriver]
exec bash "$(dirname "$0")/docker-tree.sh" forky "$@"
