#!/usr/bin/env bash
# Start a private Docker Engine of another Debian release inside a debootstrap tree: the classic builder on either image
# store and BuildKit with exportable caches, plus buildx and Buildah of that release in the same tree.
# Usage: docker-tree.sh SUITE NAME [containerd|graphdriver] ; prints DOCKER_HOST on success. docker26.sh and docker28.sh
# beside this file name the suite.
# buildx runs inside the tree:  chroot "$tree" env DOCKER_HOST=unix:///e-NAME/docker.sock docker buildx …
# with contexts placed under "$tree"/shared (DOCKER_BUILDKIT=0 docker build works from outside).
# The first call takes one to five minutes (debootstrap + apt); later ones a few seconds.
set -euo pipefail
suite=${1:?usage: docker-tree.sh SUITE NAME [containerd|graphdriver]}
name=${2:?usage: docker-tree.sh SUITE NAME [containerd|graphdriver]}
# A client and a busybox for base images on the outside, too.
if ! command -v docker >/dev/null || ! command -v busybox >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io busybox-static >/dev/null
fi
snap=true; [ "${3:-containerd}" = graphdriver ] && snap=false
home=${ENGINE_HOME:-$HOME/.cache/engines}
tree=$home/$suite
mkdir -p "$home"
# Tests start engines side by side: one of them installs, the others wait.
exec 9>"$home/$suite.lock"
flock 9
if [ ! -e "$tree/.ready" ]; then
  # What could not be installed a moment ago is not tried again by every test.
  failed=$home/$suite.failed
  if [ -n "$(find "$failed" -mmin -20 2>/dev/null)" ]; then echo "$suite could not be installed just now" >&2; exit 1; fi
  touch "$failed"
  command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends debootstrap; }
  # A release younger than this machine's debootstrap has no script of its own there: all of them are sid's. With a script
  # comes the mirror, this machine's own.
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1)
  debootstrap --variant=minbase "$suite" "$tree" "$mirror" /usr/share/debootstrap/scripts/sid >"$home/debootstrap-$suite.log" 2>&1
  cp /etc/resolv.conf "$tree/etc/resolv.conf"
  cp /etc/apt/apt.conf.d/* "$tree/etc/apt/apt.conf.d/" 2>/dev/null || true
  chroot "$tree" apt-get update -qq
  chroot "$tree" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    docker.io docker-cli docker-buildx buildah containerd runc iptables git ca-certificates fuse-overlayfs >>"$home/debootstrap-$suite.log" 2>&1
  mkdir -p "$tree/shared"
  touch "$tree/.ready"
  rm "$failed"
fi 9>&-
# Only for test/engines/bake.engine.ts; a tree may be older than that.
[ -e "$tree/usr/libexec/docker/cli-plugins/docker-compose" ] ||
  chroot "$tree" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker-compose >>"$home/debootstrap-$suite.log" 2>&1 9>&-
exec 9>&-
in=/e-$name
mkdir -p "$tree$in"
host=unix://$tree$in/docker.sock
if [ -S "$tree$in/docker.sock" ] && DOCKER_HOST=$host docker version >/dev/null 2>&1; then echo "$host"; exit 0; fi
rm -f "$tree$in/pid"
# Left by a daemon that was killed: its number may be another process's by now, and dockerd would wait for that one.
rm -f "$tree$in"/exec/containerd/containerd.pid "$tree$in"/exec/containerd/*.sock*
printf '{"features":{"containerd-snapshotter":%s}}' "$snap" >"$tree$in/daemon.json"
# dockerd must see the tree as its root *mount*: a plain chroot makes the classic builder fail with
# «remount /, flags: 0x84000: invalid argument», so pivot_root in a private mount namespace.
setsid unshare -m --propagation private bash -c "
  mount --bind '$tree' '$tree'; cd '$tree'; mkdir -p oldroot
  for d in proc sys dev; do umount -R \$d 2>/dev/null; mount --rbind /\$d \$d; done
  pivot_root . oldroot; umount -l /oldroot
  exec dockerd --config-file $in/daemon.json --data-root $in/data --exec-root $in/exec -H unix://$in/docker.sock \
    --bridge=none --iptables=false --ip6tables=false --pidfile $in/pid
" >"$tree$in/log" 2>&1 </dev/null &
for _ in $(seq 120); do
  DOCKER_HOST=$host docker version >/dev/null 2>&1 && { echo "$host"; exit 0; }
  sleep 0.5
done
tail -n 20 "$tree$in/log" >&2
exit 1
