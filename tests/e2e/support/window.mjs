// A narrow window in both engines.

/** Makes the window's content `width` wide, and gives the way back. */
export async function narrow(driver, width) {
  const height = 780;
  // Chromium says its size; a window of its own is never as narrow as a phone.
  if (driver.sendDevToolsCommand) {
    await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    return () => driver.sendDevToolsCommand("Emulation.clearDeviceMetricsOverride", {});
  }
  const before = await driver.getWindowHandle();
  await driver.executeScript(`window.open("about:blank", "", "popup,width=${width},height=${height}")`);
  const popup = (await driver.getAllWindowHandles()).find((one) => one !== before);
  await driver.switchTo().window(popup);
  return async () => {
    await driver.close();
    await driver.switchTo().window(before);
  };
}
