/* SPDX-License-Identifier: MIT */
/* Every fopen mode on a file that is there and on one that is not: what opens, where it writes, what is left. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

static const char *name_of(int error)
{
	return error == ENOENT ? "ENOENT" : error == EEXIST ? "EEXIST" : error == EINVAL ? "EINVAL" : error == EBADF ? "EBADF" : error == EISDIR ? "EISDIR" :
		error == 0 ? "0" : "?";
}

static void put(const char *name, const char *text)
{
	FILE *file = fopen(name, "wb");
	fputs(text, file);
	fclose(file);
}

static void show(const char *name)
{
	char text[100];
	FILE *file = fopen(name, "rb");
	if (file == NULL) {
		printf(" -> nothing\n");
		return;
	}
	size_t size = fread(text, 1, sizeof text, file);
	printf(" -> '%.*s'\n", (int)size, text);
	fclose(file);
}

static void attempt(const char *mode, int there)
{
	remove("mode.txt");
	if (there)
		put("mode.txt", "0123456789");
	errno = 0;
	FILE *file = fopen("mode.txt", mode);
	printf("%-4s %s: ", mode, there ? "there" : "absent");
	if (file == NULL) {
		printf("%s", name_of(errno));
		show("mode.txt");
		return;
	}
	printf("at %ld", ftell(file));
	char text[4] = "";
	errno = 0;
	size_t got = fread(text, 1, 3, file);
	printf(" read %zu '%s' %s%s", got, text, ferror(file) ? name_of(errno) : "", feof(file) ? " eof" : "");
	clearerr(file);
	fseek(file, 0, SEEK_CUR);
	errno = 0;
	int put_result = fputs("AB", file);
	int flush_result = fflush(file);
	printf(" write %d %d %s", put_result >= 0, flush_result, ferror(file) ? name_of(errno) : "");
	clearerr(file);
	rewind(file);
	fputs("C", file);
	/* Whether fclose tells of an earlier error again is the library's choice. */
	clearerr(file);
	printf(" close %d", fclose(file));
	show("mode.txt");
}

int main(void)
{
	static const char *const modes[] = { "r", "w", "a", "r+", "w+", "a+", "rb", "wb", "ab", "r+b", "rb+", "w+b", "wb+", "a+b", "ab+", "wx", "w+x", "wbx", "wb+x" };
	for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
		attempt(modes[i], 1);
		attempt(modes[i], 0);
	}
	static const char *const wrong[] = { "", "q", "+r", " r" };
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		errno = 0;
		printf("'%s': %d", wrong[i], fopen("mode.txt", wrong[i]) == NULL);
		printf(" %s\n", name_of(errno));
	}
	errno = 0;
	printf("no directory: %d", fopen("none/mode.txt", "w") == NULL);
	printf(" %s\n", name_of(errno));
	errno = 0;
	printf("empty name: %d", fopen("", "r") == NULL);
	printf(" %s\n", name_of(errno));
	errno = 0;
	printf("a directory: %d", fopen(".", "w") == NULL);
	printf(" %s\n", name_of(errno));
	return 0;
}
