/* SPDX-License-Identifier: MIT */
/* login(), logout(), logwtmp(): what programs that let people in write down. */
#define _GNU_SOURCE 1
#include <string.h>
#include <sys/time.h>
#include <unistd.h>
#include <utmp.h>

static void stamp(struct utmp *record)
{
	struct timeval now;
	gettimeofday(&now, NULL);
	record->ut_tv.tv_sec = (__typeof__(record->ut_tv.tv_sec))now.tv_sec;
	record->ut_tv.tv_usec = (__typeof__(record->ut_tv.tv_usec))now.tv_usec;
}

void login(const struct utmp *given)
{
	struct utmp record = *given;
	char name[64];
	record.ut_type = USER_PROCESS;
	record.ut_pid = getpid();
	strncpy(record.ut_line, "???", sizeof record.ut_line);
	for (int fd = 0; fd < 3; fd++) {
		if (ttyname_r(fd, name, sizeof name) == 0) {
			strncpy(record.ut_line, strncmp(name, "/dev/", 5) == 0 ? name + 5 : name, sizeof record.ut_line);
			setutent();
			(void)pututline(&record);
			endutent();
			break;
		}
	}
	updwtmp(WTMP_FILE, &record);
}

int logout(const char *line)
{
	struct utmp wanted = { .ut_type = USER_PROCESS }, *found;
	int result = 0;
	strncpy(wanted.ut_line, line, sizeof wanted.ut_line);
	setutent();
	found = getutline(&wanted);
	if (found != NULL) {
		struct utmp record = *found;
		memset(record.ut_user, 0, sizeof record.ut_user);
		memset(record.ut_host, 0, sizeof record.ut_host);
		record.ut_type = DEAD_PROCESS;
		stamp(&record);
		result = pututline(&record) != NULL;
	}
	endutent();
	return result;
}

void logwtmp(const char *line, const char *name, const char *host)
{
	struct utmp record = { .ut_type = (short)(name[0] != 0 ? USER_PROCESS : DEAD_PROCESS), .ut_pid = getpid() };
	strncpy(record.ut_line, line, sizeof record.ut_line);
	strncpy(record.ut_user, name, sizeof record.ut_user);
	strncpy(record.ut_host, host, sizeof record.ut_host);
	stamp(&record);
	updwtmp(WTMP_FILE, &record);
}
