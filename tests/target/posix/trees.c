/* SPDX-License-Identifier: MIT */
/* glob(), nftw(), ftw(), scandir(), seekdir() on a small tree. Expectations from POSIX.1-2017. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <ftw.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const files[] = { "tree/b.c", "tree/a.c", "tree/.hidden.c", "tree/one/c.c", "tree/one/two/d.txt", "tree/[x].c" };

static int make_tree(void **state)
{
	(void)state;
	mkdir("tree", 0777);
	mkdir("tree/one", 0777);
	mkdir("tree/one/two", 0777);
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		FILE *file = fopen(files[i], "w");
		if (file == NULL)
			return -1;
		fclose(file);
	}
	return 0;
}

static int remove_tree(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		unlink(files[i]);
	rmdir("tree/one/two");
	rmdir("tree/one");
	return rmdir("tree");
}

/* The names, each with a blank behind it. */
static const char *found(const char *pattern, int flags)
{
	static char text[1000];
	glob_t result;
	int status = glob(pattern, flags, NULL, &result);
	text[0] = '\0';
	if (status != 0)
		snprintf(text, sizeof text, "%d", status);
	for (size_t i = 0; i < result.gl_pathc; i++) {
		strcat(text, result.gl_pathv[i]);
		strcat(text, " ");
	}
	if (result.gl_pathc > 0)
		assert_null(result.gl_pathv[result.gl_pathc]);
	globfree(&result);
	return text;
}

static void test_glob(void **state)
{
	(void)state;
	assert_string_equal(found("tree/*.c", 0), "tree/[x].c tree/a.c tree/b.c ");
	assert_string_equal(found("tree/.*.c", 0), "tree/.hidden.c ");
	assert_string_equal(found("tree/*/*.c", 0), "tree/one/c.c ");
	assert_string_equal(found("*/*/*/*", 0), "tree/one/two/d.txt ");
	assert_string_equal(found("tree/o*", GLOB_MARK), "tree/one/ ");
	assert_string_equal(found("tree/[ab].c", 0), "tree/a.c tree/b.c ");
	assert_string_equal(found("tree/\\[x].c", 0), "tree/[x].c ");
	assert_string_equal(found("tree/\\a.c", 0), "tree/a.c ");
	assert_string_equal(found("tree/none*", 0), "3");
	assert_string_equal(found("tree/none", 0), "3");
	assert_string_equal(found("tree/none*", GLOB_NOCHECK), "tree/none* ");
	assert_string_equal(found("tree/a.c/*", 0), "3");
	assert_string_equal(found("tree//one/", 0), "tree//one/ ");
	/* Braces, as in csh and glibc. */
	assert_string_equal(found("tree/{b,a}.c", GLOB_BRACE), "tree/b.c tree/a.c ");
	assert_string_equal(found("tree/{one/{c,z},a}.{c,h}", GLOB_BRACE), "tree/one/c.c tree/a.c ");
	assert_string_equal(found("{tree}/{,x}a.c", GLOB_BRACE), "tree/a.c ");
	assert_string_equal(found("tree/{*.c", GLOB_BRACE), "3");
	assert_string_equal(found("tree/\\{a,b}.c", GLOB_BRACE), "3");
	assert_string_equal(found("tree/{a,b}.c", 0), "3");
	assert_string_equal(found("{x,y}*", GLOB_BRACE | GLOB_NOCHECK), "{x,y}* ");
	assert_string_equal(found("{}", GLOB_BRACE | GLOB_NOCHECK), "{} ");
	glob_t result = { .gl_offs = 2 };
	assert_int_equal(glob("tree/a*", GLOB_DOOFFS, NULL, &result), 0);
	assert_int_equal(glob("tree/b*", GLOB_DOOFFS | GLOB_APPEND, NULL, &result), 0);
	assert_int_equal(result.gl_pathc, 2);
	assert_null(result.gl_pathv[0]);
	assert_null(result.gl_pathv[1]);
	assert_string_equal(result.gl_pathv[2], "tree/a.c");
	assert_string_equal(result.gl_pathv[3], "tree/b.c");
	assert_null(result.gl_pathv[4]);
	globfree(&result);
}

static int files_seen, directories_before, directories_after, deepest, wrong;
static int visit(const char *path, const struct stat *info, int kind, struct FTW *where)
{
	(void)info;
	if (where->level > deepest)
		deepest = where->level;
	if (where->base > 0 && path[where->base - 1] != '/')
		wrong++;
	if (kind == FTW_F) {
		files_seen++;
		if (strcmp(path + where->base, "d.txt") == 0 && where->level != 3)
			wrong++;
	} else if (kind == FTW_D) {
		directories_before++;
	} else if (kind == FTW_DP) {
		directories_after++;
		if (strcmp(path, "tree") == 0 && files_seen != 6)
			wrong++;
	} else {
		wrong++;
	}
	return 0;
}

static int visit_changed(const char *path, const struct stat *info, int kind, struct FTW *where)
{
	struct stat here;
	(void)info;
	(void)kind;
	if (stat(path + where->base, &here) != 0)
		wrong++;
	return 0;
}

static int stop(const char *path, const struct stat *info, int kind)
{
	(void)info;
	return kind == FTW_F && strstr(path, "one") != NULL ? 77 : 0;
}

static void test_walks(void **state)
{
	(void)state;
	assert_int_equal(nftw("tree", visit, 5, FTW_PHYS), 0);
	assert_true(files_seen == 6 && directories_before == 3 && directories_after == 0 && deepest == 3 && wrong == 0);
	files_seen = directories_before = 0;
	assert_int_equal(nftw("tree/", visit, 1, FTW_DEPTH), 0);
	assert_true(files_seen == 6 && directories_before == 0 && directories_after == 3 && wrong == 0);
	char before[1000], after[1000];
	assert_non_null(getcwd(before, sizeof before));
	assert_int_equal(nftw("tree", visit_changed, 1, FTW_CHDIR), 0);
	assert_int_equal(wrong, 0);
	assert_non_null(getcwd(after, sizeof after));
	assert_string_equal(before, after);
	assert_int_equal(ftw("tree", stop, 1), 77);
	errno = 0;
	assert_int_equal(nftw("none", visit, 1, 0), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(nftw("", visit, 1, 0), -1);
	assert_int_equal(errno, ENOENT);
}

static void test_lists(void **state)
{
	(void)state;
	struct dirent **list;
	assert_int_equal(scandir("tree/one", &list, NULL, alphasort), 4);
	const char *const names[] = { ".", "..", "c.c", "two" };
	for (int i = 0; i < 4; i++) {
		assert_string_equal(list[i]->d_name, names[i]);
		free(list[i]);
	}
	free(list);
	errno = 0;
	assert_int_equal(scandir("none", &list, NULL, NULL), -1);
	assert_int_equal(errno, ENOENT);

	DIR *dir = opendir("tree");
	struct dirent *entry;
	char second[100];
	assert_non_null(readdir(dir));
	long where = telldir(dir);
	assert_non_null(entry = readdir(dir));
	strcpy(second, entry->d_name);
	while (readdir(dir) != NULL)
		;
	seekdir(dir, where);
	assert_int_equal(telldir(dir), where);
	assert_non_null(entry = readdir(dir));
	assert_string_equal(entry->d_name, second);
	assert_int_equal(closedir(dir), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_glob), cmocka_unit_test(test_walks), cmocka_unit_test(test_lists) };
	return cmocka_run_group_tests(tests, make_tree, remove_tree);
}
