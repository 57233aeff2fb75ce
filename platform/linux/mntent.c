/* SPDX-License-Identifier: MIT */
/* <mntent.h>: tables of mounted file systems. Linux only. */
#include <mntent.h>
#include <stdlib.h>
#include <string.h>

FILE *setmntent(const char *path, const char *mode)
{
	return fopen(path, mode);
}

int endmntent(FILE *file)
{
	if (file != NULL)
		fclose(file);
	return 1;
}

/* Takes the next word off, and undoes its escapes in place. "" if there is none. */
static char *word(char **rest)
{
	char *start = *rest + strspn(*rest, " \t"), *end = start + strcspn(start, " \t");
	*rest = *end != 0 ? end + 1 : end;
	*end = 0;
	char *to = start;
	for (const char *from = start; *from != 0; to++) {
		if (from[0] == '\\' && from[1] >= '0' && from[1] <= '3' && from[2] >= '0' && from[2] <= '7' && from[3] >= '0' && from[3] <= '7') {
			*to = (char)((from[1] - '0') << 6 | (from[2] - '0') << 3 | (from[3] - '0'));
			from += 4;
		} else if (from[0] == '\\' && from[1] == '\\') {
			*to = '\\';
			from += 2;
		} else {
			*to = *from++;
		}
	}
	*to = 0;
	return start;
}

struct mntent *getmntent_r(FILE *file, struct mntent *entry, char *buffer, int size)
{
	for (;;) {
		if (fgets(buffer, size, file) == NULL)
			return NULL;
		char *end = strchr(buffer, '\n');
		if (end != NULL) {
			*end = 0;
		} else {
			/* The rest of a line that is too long. */
			int byte;
			while ((byte = getc(file)) != EOF && byte != '\n')
				;
		}
		buffer[strcspn(buffer, "\r")] = 0;
		char *rest = buffer + strspn(buffer, " \t");
		if (*rest == 0 || *rest == '#')
			continue;
		entry->mnt_fsname = word(&rest);
		entry->mnt_dir = word(&rest);
		entry->mnt_type = word(&rest);
		entry->mnt_opts = word(&rest);
		entry->mnt_freq = (int)strtol(word(&rest), NULL, 10);
		entry->mnt_passno = (int)strtol(word(&rest), NULL, 10);
		return entry;
	}
}

struct mntent *getmntent(FILE *file)
{
	static struct mntent entry;
	static char line[4096];
	return getmntent_r(file, &entry, line, sizeof line);
}

static void put(FILE *file, const char *text)
{
	for (; *text != 0; text++) {
		if (strchr(" \t\n\\", *text) != NULL)
			fprintf(file, "\\%03o", (unsigned)(unsigned char)*text);
		else
			putc(*text, file);
	}
	putc(' ', file);
}

int addmntent(FILE *file, const struct mntent *entry)
{
	if (fseek(file, 0, SEEK_END) != 0)
		return 1;
	put(file, entry->mnt_fsname);
	put(file, entry->mnt_dir);
	put(file, entry->mnt_type);
	put(file, entry->mnt_opts);
	fprintf(file, "%d %d\n", entry->mnt_freq, entry->mnt_passno);
	return fflush(file) != 0 || ferror(file) ? 1 : 0;
}

char *hasmntopt(const struct mntent *entry, const char *option)
{
	size_t length = strlen(option);
	for (char *place = entry->mnt_opts; (place = strstr(place, option)) != NULL; place += length)
		if ((place == entry->mnt_opts || place[-1] == ',') && (place[length] == 0 || place[length] == ',' || place[length] == '='))
			return place;
	return NULL;
}
