/* SPDX-License-Identifier: MIT */
/* <conio.h>: the console itself, whatever the standard streams are connected to. Text is UTF-8, or UTF-16 in the w forms. */
#include <conio.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "lock.h"
#include "private/ms_utf8.h"
#include "private/win32.h"

/* Virtual key codes, which are USER32's. */
enum { SHIFT = 0x10, CONTROL = 0x11, ALT = 0x12, CAPS_LOCK = 0x14, LEFT_WINDOWS = 0x5b, RIGHT_WINDOWS = 0x5c, F1 = 0x70, F10 = 0x79,
	NUM_LOCK = 0x90, SCROLL_LOCK = 0x91 };

static HANDLE input, output;
static struct crt_lock lock;
/* What _ungetch() put back, the second half of an extended key; -1: none. */
static int pushed = -1, second = -1;
/* A character of which _putch() has had a part. */
static char partial[4];
static unsigned partial_count;

static HANDLE open_console(HANDLE *kept, const wchar_t *name)
{
	HANDLE handle = __atomic_load_n(kept, __ATOMIC_ACQUIRE), none = NULL;
	if (handle == NULL) {
		handle = CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
		if (handle != INVALID_HANDLE_VALUE && !__atomic_compare_exchange_n(kept, &none, handle, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
			CloseHandle(handle);
			handle = none;
		}
	}
	return handle;
}

/* Is it a key that gives something? The codes of keys without a character are 0xE0 and their scan code, 0 for F1 to F10. */
static int key(const INPUT_RECORD *record, int *following)
{
	*following = -1;
	if (record->EventType != KEY_EVENT || !record->Event.KeyEvent.bKeyDown)
		return -1;
	const KEY_EVENT_RECORD *k = &record->Event.KeyEvent;
	if (k->uChar.UnicodeChar != 0)
		return k->uChar.UnicodeChar;
	switch (k->wVirtualKeyCode) {
	case SHIFT: case CONTROL: case ALT: case CAPS_LOCK: case NUM_LOCK: case SCROLL_LOCK: case LEFT_WINDOWS: case RIGHT_WINDOWS:
		return -1;
	}
	*following = k->wVirtualScanCode;
	return k->wVirtualKeyCode >= F1 && k->wVirtualKeyCode <= F10 ? 0 : 0xE0;
}

int _kbhit(void)
{
	HANDLE console = open_console(&input, L"CONIN$");
	INPUT_RECORD record;
	DWORD count;
	int unused;
	if (pushed >= 0 || second >= 0)
		return 1;
	if (console == INVALID_HANDLE_VALUE)
		return 0;
	while (PeekConsoleInputW(console, &record, 1, &count) && count != 0) {
		if (key(&record, &unused) >= 0)
			return 1;
		if (!ReadConsoleInputW(console, &record, 1, &count))
			break;
	}
	return 0;
}

static int get(void)
{
	HANDLE console = open_console(&input, L"CONIN$");
	INPUT_RECORD record;
	DWORD count, mode;
	int result = -1;
	__crt_lock(&lock);
	if (pushed >= 0) {
		result = pushed;
		pushed = -1;
	} else if (second >= 0) {
		result = second;
		second = -1;
	} else if (console != INVALID_HANDLE_VALUE && GetConsoleMode(console, &mode)) {
		/* Ctrl-C is a key like any other then. */
		SetConsoleMode(console, mode & ~(DWORD)ENABLE_PROCESSED_INPUT);
		while (result < 0 && ReadConsoleInputW(console, &record, 1, &count) && count != 0)
			result = key(&record, &second);
		SetConsoleMode(console, mode);
	}
	__crt_unlock(&lock);
	return result;
}

int _getch(void)
{
	int c = get();
	return c < 0 ? EOF : c;
}

wint_t _getwch(void)
{
	int c = get();
	return c < 0 ? (wint_t)-1 : (wint_t)c;
}

int _ungetch(int c)
{
	if (c == EOF || pushed >= 0)
		return EOF;
	return pushed = c;
}

wint_t _ungetwch(wint_t c)
{
	return c == (wint_t)-1 || _ungetch(c) == EOF ? (wint_t)-1 : c;
}

static int put_wide(const wchar_t *text, size_t count)
{
	HANDLE console = open_console(&output, L"CONOUT$");
	DWORD done;
	if (console == INVALID_HANDLE_VALUE)
		return -1;
	while (count != 0) {
		DWORD part = count > 8192 ? 8192 : (DWORD)count;
		if (!WriteConsoleW(console, text, part, &done, NULL) || done == 0)
			return -1;
		text += done;
		count -= done;
	}
	return 0;
}

wint_t _putwch(wchar_t c)
{
	return put_wide(&c, 1) == 0 ? c : (wint_t)-1;
}

int _cputws(const wchar_t *text)
{
	return put_wide(text, __plat_utf16_length((const plat_wchar *)text)) == 0 ? 0 : EOF;
}

static int put(const char *text, size_t size)
{
	wchar_t *wide = malloc((size + 1) * sizeof *wide);
	size_t count = wide != NULL ? __plat_utf16_from_utf8((plat_wchar *)wide, text, size) : (size_t)-1;
	int result = count != (size_t)-1 ? put_wide(wide, count) : -1;
	free(wide);
	return result;
}

int _cputs(const char *text)
{
	size_t size = 0;
	while (text[size] != '\0')
		size++;
	return put(text, size) == 0 ? 0 : EOF;
}

int _putch(int c)
{
	__crt_lock(&lock);
	int result = 0;
	partial[partial_count++] = (char)c;
	unsigned char lead = (unsigned char)partial[0];
	unsigned length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
	if (partial_count == length) {
		result = put(partial, length);
		partial_count = 0;
	}
	__crt_unlock(&lock);
	return result == 0 ? (unsigned char)c : EOF;
}

int _getche(void)
{
	int c = _getch();
	if (c != EOF && second < 0)
		_putwch((wchar_t)c);
	return c;
}

wint_t _getwche(void)
{
	wint_t c = _getwch();
	if (c != (wint_t)-1 && second < 0)
		_putwch((wchar_t)c);
	return c;
}

int _vcprintf(const char *format, va_list arguments)
{
	char *text;
	int length = vasprintf(&text, format, arguments);
	if (length >= 0) {
		if (put(text, (size_t)length) != 0)
			length = -1;
		free(text);
	}
	return length;
}

int _cprintf(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = _vcprintf(format, arguments);
	va_end(arguments);
	return result;
}
