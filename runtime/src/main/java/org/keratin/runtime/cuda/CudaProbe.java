package org.keratin.runtime.cuda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What this machine has of CUDA.
 *
 * @param missing what stands between us and a usable GPU, in one line; empty where nothing does
 * @param driverVersion 12080 for 12.8; 0 where no driver answered
 */
public record CudaProbe(String missing, int driverVersion, List<CudaDevice> devices) {
    /** The oldest GPU that our code runs on, and the oldest driver that compiles our PTX (7.0). */
    private static final int LEAST_MAJOR = 8;

    private static final int LEAST_VERSION = 11000;

    public CudaProbe {
        devices = List.copyOf(devices);
    }

    /** Asks the driver of this machine. */
    public static CudaProbe ofHost() {
        CudaDriver driver;
        try {
            driver = FfmCudaDriver.ofHost();
        } catch (CudaException e) {
            return new CudaProbe(String.valueOf(e.getMessage()), 0, List.of());
        }
        return of(driver);
    }

    /** Asks a driver. */
    public static CudaProbe of(CudaDriver driver) {
        int started = driver.init();
        if (started != CudaDriver.SUCCESS) {
            return new CudaProbe(
                    "NVIDIA's driver is installed but does not start: "
                            + driver.errorName(started)
                            + " ("
                            + started
                            + "); no GPU, or none that this process may use",
                    0,
                    List.of());
        }
        int[] version = new int[1];
        List<CudaDevice> devices;
        try {
            require(driver, "cuDriverGetVersion", driver.driverVersion(version));
            devices = devices(driver);
        } catch (CudaException e) {
            return new CudaProbe(String.valueOf(e.getMessage()), version[0], List.of());
        }
        String missing = "";
        if (devices.isEmpty()) {
            missing = "NVIDIA's driver is installed but finds no GPU";
        } else if (version[0] < LEAST_VERSION) {
            missing =
                    "NVIDIA's driver knows CUDA "
                            + text(version[0])
                            + ": a driver of CUDA 11.0 or newer is needed";
        } else if (devices.stream().noneMatch(device -> device.major() >= LEAST_MAJOR)) {
            missing =
                    "no GPU of compute capability 8.0 or newer: found "
                            + devices.stream()
                                    .map(CudaDevice::toString)
                                    .collect(Collectors.joining(", "));
        }
        return new CudaProbe(missing, version[0], devices);
    }

    private static List<CudaDevice> devices(CudaDriver driver) {
        int[] count = new int[1];
        require(driver, "cuDeviceGetCount", driver.deviceCount(count));
        List<CudaDevice> devices = new ArrayList<>();
        for (int i = 0; i < count[0]; i++) {
            String[] name = {""};
            long[] bytes = new long[1];
            require(driver, "cuDeviceGetName", driver.deviceName(i, name));
            require(driver, "cuDeviceTotalMem", driver.deviceMemory(i, bytes));
            devices.add(
                    new CudaDevice(
                            i,
                            name[0],
                            attribute(driver, i, CudaDriver.ATTRIBUTE_CAPABILITY_MAJOR),
                            attribute(driver, i, CudaDriver.ATTRIBUTE_CAPABILITY_MINOR),
                            attribute(driver, i, CudaDriver.ATTRIBUTE_MULTIPROCESSORS),
                            bytes[0]));
        }
        return devices;
    }

    private static int attribute(CudaDriver driver, int device, int attribute) {
        int[] value = new int[1];
        require(driver, "cuDeviceGetAttribute", driver.deviceAttribute(device, attribute, value));
        return value[0];
    }

    static void require(CudaDriver driver, String function, int result) {
        if (result != CudaDriver.SUCCESS) {
            throw new CudaException(
                    "the CUDA driver's "
                            + function
                            + " failed: "
                            + driver.errorName(result)
                            + " ("
                            + result
                            + ")",
                    result);
        }
    }

    private static String text(int version) {
        return version / 1000 + "." + version % 1000 / 10;
    }

    /** One line for people: the driver's version and the devices, or what is missing. */
    public String describe() {
        if (driverVersion == 0) {
            return "none: " + missing;
        }
        String found =
                "CUDA "
                        + text(driverVersion)
                        + ", "
                        + (devices.isEmpty()
                                ? "no device"
                                : devices.stream()
                                        .map(CudaDevice::toString)
                                        .collect(Collectors.joining(", ")));
        return missing.isEmpty() ? found : found + "; " + missing;
    }
}
