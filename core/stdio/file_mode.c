/* SPDX-License-Identifier: MIT */
/* fopen's modes as the platform's flags and the stream's. */
#include <bits/open_flags.h>

#include "stream.h"

int __crt_file_mode(const char *mode, int *open_flags, unsigned *file_flags, int (*encoding)(const char *hint))
{
	unsigned file = 0;
	int flags, plus = 0;
	switch (*mode) {
	case 'r':
		file = CRT_FILE_CAN_READ | CRT_FILE_NO_WRITE;
		flags = 0;
		break;
	case 'w':
		flags = O_CREAT | O_TRUNC;
		break;
	case 'a':
		file = CRT_FILE_APPEND;
		flags = O_CREAT | O_APPEND;
		break;
	default:
		return -EINVAL;
	}
	/* Letters that we do not know are other systems' hints; after a comma comes what the system may know. */
	while (*++mode != '\0' && *mode != ',') {
		switch (*mode) {
		case '+':
			plus = 1;
			break;
		case 'x':
			flags |= O_EXCL;
			break;
		case 'e':
		case 'N':
			flags |= O_CLOEXEC;
			break;
		case 'b':
			flags |= __O_BINARY;
			break;
		case 't':
			flags |= __O_TEXT;
			break;
		case 'S':
			flags |= __O_SEQUENTIAL;
			break;
		case 'R':
			flags |= __O_RANDOM;
			break;
		case 'T':
			flags |= __O_SHORT_LIVED;
			break;
		case 'D':
			flags |= __O_TEMPORARY;
			break;
		}
	}
	/* A binary file is translated in no respect. */
	if (encoding != NULL && *mode == ',' && !(flags & __O_BINARY)) {
		int text = encoding(mode + 1);
		if (text < 0)
			return text;
		flags |= text;
	}
	if (plus)
		file = (file & ~(unsigned)CRT_FILE_NO_WRITE) | CRT_FILE_CAN_READ;
	*open_flags = flags | (plus ? O_RDWR : file & CRT_FILE_NO_WRITE ? O_RDONLY : O_WRONLY);
	*file_flags = file | CRT_FILE_ASK;
	return 0;
}
