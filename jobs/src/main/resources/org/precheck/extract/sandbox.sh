# Gives a parser process a root folder of its own. Runs inside new namespaces, as their root.
# Arguments: folder to become the root; user:group to become, or - to stay; megabytes of scratch; files and folders to show,
# read only, up to --; then the command.
set -eu
root=$1 user=$2 scratch=$3
shift 3

mount --make-rprivate / 2>/dev/null || true
mount -t tmpfs -o size=4m,mode=0755 tmpfs "$root"

mkdir -p "$root/proc" "$root/tmp"
mount -t tmpfs -o "size=${scratch}m,mode=1777,nosuid,nodev" tmpfs "$root/tmp"

show() {
  [ -e "$1" ] || return 0
  if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root${1%/*}"; : > "$root$1"; fi
  mount --rbind "$1" "$root$1"
  mount -o remount,bind,ro "$root$1" 2>/dev/null || true
}

for folder in /bin /sbin /lib /lib32 /lib64; do
  if [ -L "$folder" ]; then ln -s "$(readlink "$folder")" "$root$folder"; else show "$folder"; fi
done
for part in /usr /etc/ld.so.cache /etc/alternatives /etc/java-* /dev/null /dev/zero /dev/random /dev/urandom; do show "$part"; done
while [ "$1" != -- ]; do show "$1"; shift; done
shift

mount -t proc proc "$root/proc" 2>/dev/null || true
mount -o remount,ro "$root" 2>/dev/null || true

cd "$root"
if [ "$user" = - ]; then
  exec chroot "$root" /usr/bin/setpriv --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
fi
exec chroot "$root" /usr/bin/setpriv --reuid="${user%:*}" --regid="${user#*:}" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
