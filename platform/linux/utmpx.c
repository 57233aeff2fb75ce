/* SPDX-License-Identifier: MIT */
/* The records of /var/run/utmp. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>
#include <utmpx.h>

#include "attr.h"
#include "error.h"

_Static_assert(sizeof(struct utmpx) == 384, "the size of the file's records");

static const char usual[] = "/var/run/utmp";
static const char *path = usual;
static char *own_path;
static int file = -1, writable;
static struct utmpx current;

static int is_open(void)
{
	if (file >= 0)
		return 1;
	writable = 1;
	file = open(path, O_RDWR | O_CLOEXEC);
	if (file < 0) {
		writable = 0;
		file = open(path, O_RDONLY | O_CLOEXEC);
	}
	return file >= 0;
}

void endutxent(void)
{
	if (file >= 0)
		close(file);
	file = -1;
}

void setutxent(void)
{
	if (file >= 0)
		(void)lseek(file, 0, SEEK_SET);
}

int utmpxname(const char *name)
{
	char *copy = strdup(name);
	if (copy == NULL)
		return -1;
	endutxent();
	free(own_path);
	path = own_path = copy;
	return 0;
}

struct utmpx *getutxent(void)
{
	if (!is_open())
		return NULL;
	(void)flock(file, LOCK_SH);
	ssize_t size = read(file, &current, sizeof current);
	(void)flock(file, LOCK_UN);
	return size == (ssize_t)sizeof current ? &current : NULL;
}

static int is_process(int type)
{
	return type >= INIT_PROCESS && type <= DEAD_PROCESS;
}

static int fits(const struct utmpx *record, const struct utmpx *wanted)
{
	if (is_process(wanted->ut_type))
		return is_process(record->ut_type) && memcmp(record->ut_id, wanted->ut_id, sizeof record->ut_id) == 0;
	return record->ut_type == wanted->ut_type;
}

struct utmpx *getutxid(const struct utmpx *wanted)
{
	struct utmpx copy = *wanted;
	if (copy.ut_type < RUN_LVL || copy.ut_type > DEAD_PROCESS) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	while (getutxent() != NULL)
		if (fits(&current, &copy))
			return &current;
	return NULL;
}

struct utmpx *getutxline(const struct utmpx *wanted)
{
	struct utmpx copy = *wanted;
	while (getutxent() != NULL)
		if ((current.ut_type == USER_PROCESS || current.ut_type == LOGIN_PROCESS) &&
			strncmp(current.ut_line, copy.ut_line, sizeof copy.ut_line) == 0)
			return &current;
	return NULL;
}

struct utmpx *pututxline(const struct utmpx *record)
{
	struct utmpx copy = *record;
	if (!is_open())
		return NULL;
	if (!writable) {
		__crt_set_errno(EACCES);
		return NULL;
	}
	(void)flock(file, LOCK_EX);
	off_t place = 0;
	while (pread(file, &current, sizeof current, place) == (ssize_t)sizeof current && !fits(&current, &copy))
		place += (off_t)sizeof current;
	ssize_t size = pwrite(file, &copy, sizeof copy, place);
	(void)lseek(file, place + (off_t)sizeof copy, SEEK_SET);
	(void)flock(file, LOCK_UN);
	if (size != (ssize_t)sizeof copy)
		return NULL;
	current = copy;
	return &current;
}

void updwtmpx(const char *name, const struct utmpx *record)
{
	int fd = open(name, O_WRONLY | O_APPEND | O_CLOEXEC);
	if (fd < 0)
		return;
	(void)!write(fd, record, sizeof *record);
	close(fd);
}

struct utmpx *getutent(void) CRT_ALIAS(getutxent);
struct utmpx *getutid(const struct utmpx *wanted) CRT_ALIAS(getutxid);
struct utmpx *getutline(const struct utmpx *wanted) CRT_ALIAS(getutxline);
struct utmpx *pututline(const struct utmpx *record) CRT_ALIAS(pututxline);
void setutent(void) CRT_ALIAS(setutxent);
void endutent(void) CRT_ALIAS(endutxent);
int utmpname(const char *name) CRT_ALIAS(utmpxname);
void updwtmp(const char *name, const struct utmpx *record) CRT_ALIAS(updwtmpx);
