/* SPDX-License-Identifier: MIT */
/* <fstab.h>: /etc/fstab in BSD's form, read by <mntent.h>. Linux only. */
#include <fstab.h>
#include <mntent.h>
#include <string.h>

static FILE *table;
static struct fstab entry;

int setfsent(void)
{
	if (table != NULL) {
		rewind(table);
		return 1;
	}
	table = setmntent(_PATH_FSTAB, "re");
	return table != NULL;
}

struct fstab *getfsent(void)
{
	static const char *const types[] = { FSTAB_RW, FSTAB_RQ, FSTAB_RO, FSTAB_SW, FSTAB_XX };
	if (table == NULL && !setfsent())
		return NULL;
	struct mntent *mount = getmntent(table);
	if (mount == NULL)
		return NULL;
	entry = (struct fstab){ mount->mnt_fsname, mount->mnt_dir, mount->mnt_type, mount->mnt_opts, "??", mount->mnt_freq, mount->mnt_passno };
	for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
		if (hasmntopt(mount, types[i]) != NULL) {
			entry.fs_type = types[i];
			break;
		}
	}
	return &entry;
}

struct fstab *getfsspec(const char *device)
{
	struct fstab *found = NULL;
	if (setfsent())
		while ((found = getfsent()) != NULL && strcmp(found->fs_spec, device) != 0)
			;
	return found;
}

struct fstab *getfsfile(const char *directory)
{
	struct fstab *found = NULL;
	if (setfsent())
		while ((found = getfsent()) != NULL && strcmp(found->fs_file, directory) != 0)
			;
	return found;
}

void endfsent(void)
{
	if (table != NULL)
		endmntent(table);
	table = NULL;
}
