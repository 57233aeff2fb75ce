/* SPDX-License-Identifier: MIT */
/* sig2str(), str2sig(): signals by name, real-time ones among them (POSIX.1-2024). */
#define _GNU_SOURCE 1
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int sig2str(int number, char *text)
{
	const char *name = number > 0 ? sigabbrev_np(number) : NULL;
	if (name != NULL) {
		strcpy(text, name);
		return 0;
	}
	if (number < SIGRTMIN || number > SIGRTMAX)
		return -1;
	/* By the end that is nearer. */
	int up = number - SIGRTMIN, down = SIGRTMAX - number;
	if (up == 0 || down == 0)
		strcpy(text, up == 0 ? "RTMIN" : "RTMAX");
	else if (up <= down)
		sprintf(text, "RTMIN+%d", up);
	else
		sprintf(text, "RTMAX-%d", down);
	return 0;
}

/* A decimal number and nothing else; -1 if it is none. */
static int number_of(const char *text)
{
	int number = 0;
	if (*text == 0)
		return -1;
	for (; *text >= '0' && *text <= '9' && number < 1000; text++)
		number = 10 * number + (*text - '0');
	return *text == 0 ? number : -1;
}

int str2sig(const char *restrict text, int *restrict result)
{
	int number = number_of(text);
	if (number < 0) {
		for (int i = 1; i < SIGRTMIN && number < 0; i++) {
			const char *name = sigabbrev_np(i);
			if (name != NULL && strcmp(name, text) == 0)
				number = i;
		}
		/* The names that Linux has twice. */
		if (number < 0 && (strcmp(text, "IOT") == 0 || strcmp(text, "POLL") == 0 || strcmp(text, "IO") == 0 || strcmp(text, "CLD") == 0))
			number = text[0] == 'C' ? SIGCHLD : text[1] == 'O' && text[2] == 'T' ? SIGABRT : SIGIO;
		if (number < 0 && strncmp(text, "RTM", 3) == 0) {
			int from = strncmp(text, "RTMIN", 5) == 0 ? SIGRTMIN : strncmp(text, "RTMAX", 5) == 0 ? SIGRTMAX : -1;
			int by = text[5] == 0 ? 0 : text[5] == (from == SIGRTMIN ? '+' : '-') ? number_of(text + 6) : -1;
			if (from < 0 || by < 0)
				return -1;
			number = from == SIGRTMIN ? from + by : from - by;
			if (number < SIGRTMIN || number > SIGRTMAX)
				return -1;
		}
	} else if (number != 0 && sigabbrev_np(number) == NULL && (number < SIGRTMIN || number > SIGRTMAX)) {
		number = -1;
	}
	if (number < 0)
		return -1;
	*result = number;
	return 0;
}
