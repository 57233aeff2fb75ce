/* SPDX-License-Identifier: MIT */
/* How long the functions of <time.h> take: one line per case with its nanoseconds per call, the best of several rounds. */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 9, CALLS = 20000 };

static volatile long long sink;
static char text[100];
static struct tm sample;

static double seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Times all over 1970 to 2037, and those of a log: one after the other. */
static time_t scattered(int i)
{
	return (time_t)((unsigned)i * 2654435761u & 0x7fffffff);
}

static void do_gmtime(int i)
{
	struct tm tm;
	time_t t = scattered(i);
	gmtime_r(&t, &tm);
	sink += tm.tm_yday;
}

static void do_localtime(int i)
{
	struct tm tm;
	time_t t = scattered(i);
	localtime_r(&t, &tm);
	sink += tm.tm_yday;
}

static void do_localtime_log(int i)
{
	time_t t = 1719792000 + i;
	sink += localtime(&t)->tm_yday;
}

static void do_mktime(int i)
{
	struct tm tm = sample;
	tm.tm_mday += i % 28;
	tm.tm_isdst = -1;
	sink += mktime(&tm);
}

static void do_timegm(int i)
{
	struct tm tm = sample;
	tm.tm_mday += i % 28;
	sink += timegm(&tm);
}

static void do_strftime_iso(int i)
{
	sample.tm_sec = i % 60;
	sink += (long long)strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &sample);
}

static void do_strftime_c(int i)
{
	sample.tm_sec = i % 60;
	sink += (long long)strftime(text, sizeof text, "%a, %d %b %Y %T %z", &sample);
}

static void do_strptime(int i)
{
	struct tm tm;
	(void)i;
	sink += strptime("2024-07-01 12:34:56", "%Y-%m-%d %H:%M:%S", &tm) != NULL;
}

static void do_asctime(int i)
{
	sample.tm_sec = i % 60;
	sink += asctime(&sample)[0];
}

static void do_time(int i)
{
	(void)i;
	sink += time(NULL);
}

static void run(const char *name, void (*function)(int))
{
	double best = 1e9;
	for (int round = 0; round < ROUNDS; round++) {
		double start = seconds();
		for (int i = 0; i < CALLS; i++)
			function(i);
		double spent = seconds() - start;
		if (spent < best)
			best = spent;
	}
	printf("%s\t%.2f\n", name, best / CALLS * 1e9);
}

int main(void)
{
	time_t t = 1719792000;
	setenv("TZ", "Europe/Berlin", 1);
	tzset();
	localtime_r(&t, &sample);
	run("gmtime_r", do_gmtime);
	run("localtime_r, Europe/Berlin", do_localtime);
	run("localtime, times of a log", do_localtime_log);
	run("mktime, Europe/Berlin", do_mktime);
	run("timegm", do_timegm);
	run("strftime %Y-%m-%d %H:%M:%S", do_strftime_iso);
	run("strftime %a, %d %b %Y %T %z", do_strftime_c);
	run("strptime %Y-%m-%d %H:%M:%S", do_strptime);
	run("asctime", do_asctime);
	run("time", do_time);
	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	run("localtime_r, a POSIX rule", do_localtime);
	return 0;
}
