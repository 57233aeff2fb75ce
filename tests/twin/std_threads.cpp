/* SPDX-License-Identifier: MIT */
/* twin: exceptions */
/* libstdc++ on our threads: mutexes of all kinds, conditions, futures, call_once, thread-local objects and errors. ISO C++17 [thread]. */
#include <thread>
#include <mutex>
#include <condition_variable>
#include <future>
#include <shared_mutex>
#include <iostream>
#include <vector>
#include <atomic>
#include <chrono>
#include <sstream>
#include <stdexcept>
#include <string>

#include <pthread.h>
#include <semaphore.h>

#ifdef __linux__
/* libstdc++ was compiled with glibc's, and writes all of a condition. */
static_assert(sizeof(pthread_mutex_t) == 40 && sizeof(pthread_cond_t) == 48 && sizeof(pthread_rwlock_t) == 56 && sizeof(sem_t) == 32, "glibc's sizes");
static_assert(alignof(pthread_cond_t) == 8 && alignof(pthread_rwlock_t) == 8 && alignof(sem_t) == 8, "glibc's alignment");
#endif

static thread_local int counter = 5;
static std::once_flag flag;

/* Eight threads that begin together count under every kind of lock. */
static void count()
{
	std::mutex mutex;
	std::recursive_mutex recursive;
	std::shared_mutex shared;
	std::condition_variable begun;
	std::vector<std::thread> threads;
	int sum = 0, recursions = 0, written = 0, once = 0;
	std::atomic<int> read{0};
	bool go = false;
	for (int i = 0; i < 8; i++)
		threads.emplace_back([&, i] {
			{
				std::unique_lock<std::mutex> lock(mutex);
				begun.wait(lock, [&] { return go; });
			}
			for (int k = 0; k < 1000; k++) {
				std::lock_guard<std::mutex> lock(mutex);
				sum++;
			}
			for (int k = 0; k < 100; k++) {
				std::lock_guard<std::recursive_mutex> outer(recursive), inner(recursive);
				recursions++;
			}
			for (int k = 0; k < 100; k++) {
				{
					std::shared_lock<std::shared_mutex> lock(shared);
					read++;
				}
				std::unique_lock<std::shared_mutex> lock(shared);
				written++;
			}
			std::call_once(flag, [&] { once++; });
			counter += i;
		});
	{
		std::lock_guard<std::mutex> lock(mutex);
		go = true;
	}
	begun.notify_all();
	for (auto &thread : threads)
		thread.join();
	std::cout << sum << ' ' << recursions << ' ' << read << ' ' << written << ' ' << once << ' ' << counter << '\n';
}

static void futures()
{
	auto answer = std::async(std::launch::async, [] { return 42; });
	auto failure = std::async(std::launch::async, []() -> int { throw std::runtime_error("thrown"); });
	std::promise<std::string> promise;
	auto promised = promise.get_future();
	std::thread keeper([&] { promise.set_value("promised"); });
	std::packaged_task<int(int)> task([](int x) { return x * 2; });
	auto done = task.get_future();
	std::thread(std::move(task), 21).join();
	std::cout << answer.get() << ' ' << promised.get() << ' ' << done.get() << '\n';
	keeper.join();
	try {
		failure.get();
	} catch (const std::exception &e) {
		std::cout << e.what() << '\n';
	}
	try {
		std::future<int> orphan;
		{
			std::promise<int> gone;
			orphan = gone.get_future();
		}
		orphan.get();
	} catch (const std::future_error &e) {
		std::cout << e.what() << '\n';
	}
}

static void times()
{
	using std::chrono::milliseconds;
	std::timed_mutex timed;
	std::mutex mutex;
	std::condition_variable never;
	std::condition_variable_any any;
	std::unique_lock<std::timed_mutex> held(timed, milliseconds(10));
	bool taken = true;
	std::thread([&] { taken = timed.try_lock_for(milliseconds(20)); }).join();
	std::unique_lock<std::mutex> lock(mutex);
	std::cout << held.owns_lock() << taken << (never.wait_for(lock, milliseconds(5)) == std::cv_status::timeout)
		<< (any.wait_for(held, milliseconds(5)) == std::cv_status::timeout) << '\n';
	std::this_thread::sleep_for(milliseconds(5));
	std::this_thread::yield();
}

int main()
{
	count();
	futures();
	times();
	std::cout << (std::thread::hardware_concurrency() > 0) << (std::this_thread::get_id() == std::thread::id()) << '\n';
	try {
		std::thread none;
		none.join();
	} catch (const std::system_error &e) {
		std::cout << e.code().value() << ' ' << e.what() << '\n';
	}
}
