/* SPDX-License-Identifier: MIT */
/* glob(), nftw(), ftw(), scandir(), seekdir() on a small tree. Expectations from POSIX.1-2017; GNU's braces, functions of the
 * program's and answers of nftw()'s visitor from the GNU C Library's manual. */
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
		assert_true(strlcat(text, result.gl_pathv[i], sizeof text) < sizeof text);
		assert_true(strlcat(text, " ", sizeof text) < sizeof text);
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

static void test_braces(void **state)
{
	(void)state;
	assert_string_equal(found("tree/{b,a}.c", GLOB_BRACE), "tree/b.c tree/a.c ");
	assert_string_equal(found("tree/{none,[ba].c,one/*.c}", GLOB_BRACE), "tree/a.c tree/b.c tree/one/c.c ");
	assert_string_equal(found("tree/{o{ne,n},{a,b}.c}", GLOB_BRACE), "tree/one tree/a.c tree/b.c ");
	assert_string_equal(found("tree/[ab]{.h,.c}", GLOB_BRACE), "tree/a.c tree/b.c ");
	assert_string_equal(found("tree/{,a.c}", GLOB_BRACE), "tree/ tree/a.c ");
	assert_string_equal(found("tree/{none,nil}", GLOB_BRACE), "3");
	assert_string_equal(found("tree/{none,nil}", GLOB_BRACE | GLOB_NOCHECK), "tree/{none,nil} ");
	assert_string_equal(found("tree/{a", GLOB_BRACE | GLOB_NOCHECK), "tree/{a ");
	assert_string_equal(found("tree/\\{a,b}.c", GLOB_BRACE), "3");
	assert_string_equal(found("tree/{a,b}.c", 0), "3");
	assert_string_equal(found("tree/*", GLOB_ONLYDIR), "tree/one ");
	assert_string_equal(found("~none/*", GLOB_TILDE_CHECK | GLOB_NOCHECK), "3");
	glob_t result;
	assert_int_equal(glob("tree/a.c", 0, NULL, &result), 0);
	assert_int_equal(result.gl_flags & GLOB_MAGCHAR, 0);
	globfree(&result);
	assert_int_equal(glob("tree/a*", 0, NULL, &result), 0);
	assert_int_not_equal(result.gl_flags & GLOB_MAGCHAR, 0);
	globfree(&result);
}

static void test_pattern_or_name(void **state)
{
	(void)state;
	const char *patterns[] = { "*", "a?", "[a]", "a[b-]c", "[a\\]]", "[]" }, *names[] = { "", "a.c", "a]b", "a[b", "\\", "{a,b}", "]a[" };
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
		assert_true(glob_pattern_p(patterns[i], 0) == 1 && glob_pattern_p(patterns[i], 1) == 1);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_true(glob_pattern_p(names[i], 0) == 0 && glob_pattern_p(names[i], 1) == 0);
	assert_true(glob_pattern_p("a\\*", 0) == 1 && glob_pattern_p("a\\*", 1) == 0);
	assert_true(glob_pattern_p("\\[a]", 0) == 1 && glob_pattern_p("\\[a]", 1) == 0 && glob_pattern_p("[a\\]", 1) == 0);
}

/* A directory that is nowhere, with two files. */
static int opened, closed, given;
static struct dirent invented;

static void *open_invented(const char *path)
{
	opened++;
	given = 0;
	return strcmp(path, "nowhere") == 0 ? &invented : NULL;
}

static struct dirent *read_invented(void *directory)
{
	assert_ptr_equal(directory, &invented);
	if (given == 2)
		return NULL;
	strcpy(invented.d_name, given++ == 0 ? "y.c" : "x.c");
	invented.d_type = DT_UNKNOWN;
	return &invented;
}

static void close_invented(void *directory)
{
	assert_ptr_equal(directory, &invented);
	closed++;
}

static int status_invented(const char *restrict path, struct stat *restrict info)
{
	memset(info, 0, sizeof *info);
	info->st_mode = S_IFREG;
	return strcmp(path, "nowhere/z.c") == 0 ? 0 : -1;
}

static void test_functions_of_the_programs(void **state)
{
	(void)state;
	glob_t result = { .gl_opendir = open_invented, .gl_readdir = read_invented, .gl_closedir = close_invented, .gl_stat = status_invented,
		.gl_lstat = status_invented };
	assert_int_equal(glob("nowhere/*.c", GLOB_ALTDIRFUNC, NULL, &result), 0);
	assert_int_equal(result.gl_pathc, 2);
	assert_string_equal(result.gl_pathv[0], "nowhere/x.c");
	assert_string_equal(result.gl_pathv[1], "nowhere/y.c");
	assert_true(opened == 1 && closed == 1);
	globfree(&result);
	assert_int_equal(glob("nowhere/z.c", GLOB_ALTDIRFUNC, NULL, &result), 0);
	assert_int_equal(result.gl_pathc, 1);
	globfree(&result);
	assert_int_equal(glob("nowhere/x.c", GLOB_ALTDIRFUNC, NULL, &result), GLOB_NOMATCH);
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

static const char *answered;
static int answer, seen_in_one, seen_in_two;

static int visit_answering(const char *path, const struct stat *info, int kind, struct FTW *where)
{
	(void)info;
	(void)kind;
	(void)where;
	if (strncmp(path, "tree/one/", 9) == 0)
		seen_in_one++;
	if (strncmp(path, "tree/one/two/", 13) == 0)
		seen_in_two++;
	return strcmp(path, answered) == 0 ? answer : FTW_CONTINUE;
}

static int answering(const char *path, int what, int flags)
{
	answered = path;
	answer = what;
	seen_in_one = seen_in_two = 0;
	return nftw("tree", visit_answering, 5, flags);
}

static void test_answers(void **state)
{
	(void)state;
	assert_int_equal(answering("tree/one", FTW_SKIP_SUBTREE, FTW_ACTIONRETVAL), 0);
	assert_int_equal(seen_in_one, 0);
	assert_int_equal(answering("tree/one/two", FTW_SKIP_SUBTREE, FTW_ACTIONRETVAL), 0);
	assert_true(seen_in_one == 2 && seen_in_two == 0);
	assert_int_equal(answering("tree/one/two/d.txt", FTW_SKIP_SIBLINGS, FTW_ACTIONRETVAL), 0);
	assert_int_equal(seen_in_one, 3);
	assert_int_equal(answering("tree/one/two", FTW_SKIP_SIBLINGS, FTW_ACTIONRETVAL), 0);
	assert_true(seen_in_one <= 2 && seen_in_two == 0);
	assert_int_equal(answering("tree", FTW_SKIP_SIBLINGS, FTW_ACTIONRETVAL), 0);
	assert_int_equal(answering("tree", FTW_STOP, FTW_ACTIONRETVAL), FTW_STOP);
	/* Without the flag any answer but 0 ends the walk. */
	assert_int_equal(answering("tree", FTW_SKIP_SUBTREE, 0), FTW_SKIP_SUBTREE);
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
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_glob), cmocka_unit_test(test_walks), cmocka_unit_test(test_lists), cmocka_unit_test(test_braces),
		cmocka_unit_test(test_functions_of_the_programs), cmocka_unit_test(test_pattern_or_name), cmocka_unit_test(test_answers) };
	return cmocka_run_group_tests(tests, make_tree, remove_tree);
}
