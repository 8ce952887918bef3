/**
 * The anchors of the original page's table of contents, in its order.
 */
export const LEGACY_IDS: readonly string[] = [
  'can-i-use-multiple-containers-',
  'how-do-i-push-a-new-git-repo-to-an-application-',
  'why-does-data-report-weird-usage-',
  'what-ntp-servers-do-resin-io-devices-use-',
  'what-network-ports-are-required-by-resin-io-',
  'can-i-access-dev-and-things-like-gpio-from-the-container-',
  'can-i-set-a-static-ip-address-for-my-device-',
  'why-can-t-i-ssh-into-or-run-code-in-older-versions-of-the-host-os-',
  'how-can-i-forward-my-container-ports-',
  'which-data-is-persisted-on-devices-across-updates-power-cycles-',
  'why-does-data-disappear-when-i-move-a-device-between-applications-',
  'it-appears-that-there-is-a-centralized-resin-io-master-running-in-cloud-and-agents-running-on-devices-is-that-accurate-',
  'what-type-of-encryption-do-you-use-over-openvpn-ssl-tls-aes-256-mutual-key-authentication-over-ssh-',
  'what-is-the-performance-impact-on-the-gateway-device-due-to-encryption-',
  'how-long-does-the-update-process-run-typically-do-you-have-any-benchmark-data-for-now-it-appears-to-be-quick-for-small-updates-',
  'how-does-the-device-registration-work-over-the-vpn-and-how-do-you-ensure-the-identity-of-the-device-on-the-first-time-registration-',
  'if-the-device-is-installed-behind-a-proxy-firewall-and-can-t-be-reachable-on-internet-via-direct-connection-what-are-the-pitfalls-',
  'how-do-you-secure-your-own-cloud-to-prevent-malicious-attack-which-may-allow-attacker-to-break-in-our-systems-',
  'what-does-it-mean-when-a-device-type-is-discontinued-',
];
