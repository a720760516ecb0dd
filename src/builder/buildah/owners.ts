/** Owner names that a build machine may give to root's files (context/buildah-digest-stream.ts OwnerView). */
import type { OwnerView } from "../../context/buildah-digest-stream.ts";
import type { FileTree } from "../../context/tree.ts";

/** User and group that Linux shows for owners outside a name space. */
const OVERFLOW_ID = 65534;

/** nss-systemd makes up root and nobody without files, even inside the chroot. */
const WITH_SYSTEMD: Pick<OwnerView, "self" | "users" | "groups"> = {
  self: "root",
  users: new Map([
    [0, "root"],
    [OVERFLOW_ID, "nobody"],
  ]),
  groups: new Map([
    [0, "root"],
    [OVERFLOW_ID, "nogroup"],
  ]),
};

/** Small images, containers: only the build's own user has a name, which was looked up before the chroot. */
const WITHOUT: Pick<OwnerView, "self" | "users" | "groups"> = {
  self: "root",
  users: new Map([[0, "root"]]),
  groups: new Map(),
};

/** Every way the files may look to the builder: as root sees them, and as a build without root maps them. */
export function ownerViews(context: FileTree | undefined): readonly OwnerView[] {
  const root = context?.entry("");
  const seen: OwnerView["ids"] = (uid, gid) => ({ uid, gid });
  const idMaps = [seen];
  if (root !== undefined && (root.uid !== 0 || root.gid !== 0)) {
    idMaps.unshift((uid, gid) => ({
      uid: uid === root.uid ? 0 : OVERFLOW_ID,
      gid: gid === root.gid ? 0 : OVERFLOW_ID,
    }));
  }
  return idMaps.flatMap((ids) => [WITH_SYSTEMD, WITHOUT].map((names) => ({ ...names, ids })));
}
